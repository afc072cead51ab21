// Reads JSON lines {"id","text","lang"?,"date"?,"actors"?} from standard input, `actors` as the rows of a names file, and
// prints for each one line, in the same order and nothing else:
//   {"id","statements":[{"speaker","speakerSpan":[start,end],"content","span":[[start,end],…],"cue","kind","type"}]}
// `speaker` is the name of the actor it is, else as printed; a claim that nobody holds has "" and no `speakerSpan`.
//   npm run --silent eval:statements < texts.jsonl
import { linesOf } from './lines-of';
import { statementsOfLine } from './statements-of-line';

for await (const line of linesOf(process.stdin)) process.stdout.write(`${statementsOfLine(line)}\n`);
