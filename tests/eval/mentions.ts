// Reads JSON lines {"id","text","lang"?,"outlet"?} from standard input and prints for each one line
// {"id","mentions":[{"start","end","actor"}]}, in the same order and nothing else:
//   npm run --silent eval:mentions -- --dataset FILE     the one-file JSON that the options page exports
//   npm run --silent eval:mentions -- --names FILE       {"id","name","aliases"} as an array or JSON lines, .gz or not
import { compileIndex } from '../../utils/matching/index/compile-index';
import { linesOf } from './lines-of';
import { readText } from './read-text';
import { namesFrom, usage } from './names-from';

interface Line {
  id: unknown;
  text: string;
  lang?: string;
  outlet?: string;
}

async function main(): Promise<void> {
  const names = await namesFrom(process.argv.slice(2));
  if (names.kind === 'refused') {
    process.stderr.write(`${names.why}\n${usage}\n`);
    process.exitCode = 2;
    return;
  }
  const index = compileIndex(names.actors);
  for await (const line of linesOf(process.stdin)) {
    const { id, text, lang, outlet } = JSON.parse(line) as Line;
    const mentions = readText(index, text, { lang, outlet }).map(({ start, end, actor }) => ({
      start,
      end,
      actor,
    }));
    process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
  }
}

await main();
