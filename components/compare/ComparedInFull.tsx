import type { Comparison } from '../../utils/relevance/comparison';
import { PositionView } from '../PositionView';

interface ComparedInFullProps {
  comparison: Comparison;
  /** `YYYY-MM-DD` */
  today: string;
}

/** Every position of a comparison with its source, on paper alone: no cell opens there. */
export function ComparedInFull({ comparison: { people, topics }, today }: ComparedInFullProps) {
  return (
    <div class="sp-compared-in-full">
      {topics
        .filter(({ cells }) => cells.length > 0)
        .map(({ topic, cells }) => (
          <section key={topic.id}>
            <h2 dir="auto">{topic.label}</h2>
            {cells.map(({ actor, position }) => (
              <section key={actor}>
                <h3>
                  <bdi>{people.find(({ id }) => id === actor)?.name}</bdi>
                </h3>
                <ul>
                  <PositionView line={position} today={today} showOrigin />
                </ul>
              </section>
            ))}
          </section>
        ))}
    </div>
  );
}
