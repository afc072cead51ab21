// Publishes datasets as feeds: npm run pack -- --help
import { runPack } from './run-pack';

process.exitCode = await runPack(
  process.argv.slice(2),
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
);
