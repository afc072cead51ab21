import { parseArgs } from 'node:util';
import { build } from './build';
import { diff } from './diff';
import { sign } from './sign';
import { Stop } from './stop';
import { usage } from './usage';
import { verify } from './verify';

const options = {
  'index-url': { type: 'string' },
  'check-every': { type: 'string' },
  expires: { type: 'string' },
  'leave-out-edits': { type: 'boolean' },
  pack: { type: 'string' },
  key: { type: 'string' },
  'old-key': { type: 'string' },
  held: { type: 'string' },
  fingerprint: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Which options belong to which command. */
const commands = {
  build: {
    run: build,
    takes: ['dataset', 'folder'],
    options: ['index-url', 'check-every', 'expires', 'leave-out-edits', 'pack'],
  },
  sign: { run: sign, takes: ['folder'], options: ['key', 'old-key'] },
  verify: { run: verify, takes: ['folder'], options: ['held', 'fingerprint'] },
  diff: { run: diff, takes: ['before', 'after'], options: ['pack'] },
} as const;

/** Answers the exit code; sentences on what went wrong go to `complain`. */
export async function runPack(
  args: string[],
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  try {
    return await run(args, (line) => print(plain(line)));
  } catch (error) {
    if (error instanceof Stop) {
      complain(plain(error.message));
      return error.code;
    }
    if (!isSystemError(error)) throw error;
    const isMissing = error.code === 'ENOENT' && error.path !== undefined;
    complain(plain(isMissing ? `There is no ${error.path}.` : error.message));
    return 2;
  }
}

/** Without what a terminal would obey: sentences quote files, and those come from anybody. */
function plain(line: string): string {
  return line.replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, '\uFFFD');
}

async function run(args: string[], print: (line: string) => void): Promise<number> {
  const { values, positionals } = readArguments(args);
  const [name, ...paths] = positionals;
  if (values.help || name === undefined) {
    print(usage);
    return values.help ? 0 : 2;
  }
  if (!isCommand(name)) throw new Stop(2, `There is no command "${name}". See npm run pack -- --help.`);
  const command = commands[name];
  const stray = Object.keys(values).find(
    (option) => !(command.options as readonly string[]).includes(option),
  );
  if (stray !== undefined)
    throw new Stop(2, `"${name}" has no option --${stray}. See npm run pack -- --help.`);
  if (paths.length !== command.takes.length) {
    const wanted = command.takes.map((path) => path.toUpperCase()).join(' ');
    throw new Stop(2, `Write: npm run pack -- ${name} ${wanted}. See npm run pack -- --help.`);
  }
  const [first = '', second = ''] = paths;
  return command.run({ paths: [first, second], ...values }, print);
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new Stop(2, `${error.message} See npm run pack -- --help.`);
    throw error;
  }
}

/** Node's own words for what the system refuses, such as a folder that is not there. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
