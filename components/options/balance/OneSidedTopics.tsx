import type { OneSidedTopic, TopicSides } from '../../../utils/dataset/balance/balance';
import { fill } from '../../fill';
import { useStrings } from '../../strings';
import { ScrollTable } from '../catalog/ScrollTable';

/** Topics of which one side alone is held, with what that means. */
export function OneSidedTopics({
  topics,
  hrefOf,
}: {
  topics: TopicSides;
  hrefOf: (topic: OneSidedTopic) => string;
}) {
  const { t, plural, locale } = useStrings();
  const { oneSided, more, single, compared } = topics;
  const numbers = new Intl.NumberFormat(locale);
  return (
    <section class="balance-part balance-wide">
      <h2>{t('optionsBalanceOneSided')}</h2>
      <p class="muted">{t('optionsBalanceOneSidedWhat')}</p>
      {oneSided.length === 0 && compared > 0 && <p>{t('optionsBalanceOneSidedNone')}</p>}
      {oneSided.length > 0 && (
        <>
          <p>
            {t('optionsBalanceOneSidedOf', numbers.format(oneSided.length + more), numbers.format(compared))}
          </p>
          <ScrollTable label={t('optionsBalanceOneSided')}>
            <thead>
              <tr>
                <th scope="col">{t('optionsPositionTopic')}</th>
                <th scope="col" class="number">
                  {t('optionsPositions')}
                </th>
                <th scope="col">{t('optionsBalanceSide')}</th>
              </tr>
            </thead>
            <tbody>
              {oneSided.map((topic) => (
                <tr key={topic.topic}>
                  <th scope="row">
                    <a href={hrefOf(topic)} dir="auto">
                      {topic.name}
                    </a>
                  </th>
                  <td class="number">{numbers.format(topic.count)}</td>
                  <td>
                    <SideWords topic={topic} />
                  </td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        </>
      )}
      {more > 0 && <p class="muted">{plural('optionsBalanceMoreTopics', more)}</p>}
      {single > 0 && <p class="muted">{plural('optionsBalanceSingle', single)}</p>}
    </section>
  );
}

function SideWords({ topic: { voice, stance } }: { topic: OneSidedTopic }) {
  const { t } = useStrings();
  return (
    <ul>
      {voice && (
        <li>
          {fill(
            (name) => t(voice.kind === 'actor' ? 'optionsBalanceOneActor' : 'optionsBalanceOneParty', name),
            <bdi>{voice.name}</bdi>,
          )}
        </li>
      )}
      {stance && <li>{t(stance === 'for' ? 'optionsBalanceAllFor' : 'optionsBalanceAllAgainst')}</li>}
    </ul>
  );
}
