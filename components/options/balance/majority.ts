import type { Share, Tally } from '../../../utils/dataset/balance/balance';

/** The value that carries more than half of all that is counted, those that do not tell among it. */
export function majorityOf({ shares }: Tally, total: number): Share | undefined {
  const [most] = shares;
  return most && most.count * 2 > total ? most : undefined;
}
