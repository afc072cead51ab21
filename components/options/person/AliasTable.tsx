import type { Alias } from '../../../utils/actors/actor';
import { useStrings } from '../../strings';
import { ScrollTable } from '../catalog/ScrollTable';
import { aliasKinds, ambiguities, grammaticalCases } from '../forms/AliasFields';

export interface AliasTableProps {
  aliases: readonly Alias[];
  nameOf: (uid: string) => string;
}

/** Every way a name is written, with what decides when it counts. */
export function AliasTable({ aliases, nameOf }: AliasTableProps) {
  const { t } = useStrings();
  return (
    <ScrollTable label={t('optionsAliases')}>
      <thead>
        <tr>
          <th scope="col">{t('optionsAliasText')}</th>
          <th scope="col">{t('optionsLanguage')}</th>
          <th scope="col">{t('optionsAliasKind')}</th>
          <th scope="col">{t('optionsAliasAmbiguity')}</th>
          <th scope="col">{t('optionsAliasFormsHead')}</th>
        </tr>
      </thead>
      <tbody>
        {aliases.map((alias, index) => (
          <tr key={index}>
            <th scope="row" lang={alias.lang} dir="auto">
              {alias.text}
            </th>
            <td>{alias.lang}</td>
            <td class="short">{t(aliasKinds[alias.kind])}</td>
            <td>
              {t(ambiguities[alias.ambiguity])}
              <AliasLimits alias={alias} nameOf={nameOf} />
            </td>
            <td lang={alias.lang} class="forms">
              <AliasForms alias={alias} />
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function AliasLimits({ alias, nameOf }: { alias: Alias; nameOf: (uid: string) => string }) {
  const { t } = useStrings();
  const { scope, validFrom, validTo } = alias;
  return (
    <>
      {scope !== undefined && (
        <div class="muted">{t('optionsAliasOnly', nameOf(scope.replace(/^outlet:/, '')))}</div>
      )}
      {(validFrom ?? validTo) !== undefined && (
        <div class="muted">
          {validFrom ?? '…'} – {validTo ?? '…'}
        </div>
      )}
    </>
  );
}

function AliasForms({ alias }: { alias: Alias }) {
  const { t } = useStrings();
  const forms = Object.entries(alias.forms ?? {}) as [keyof typeof grammaticalCases, string[]][];
  return (
    <>
      {forms.map(([name, words], index) => (
        <span key={name}>
          {index > 0 && ', '}
          <span title={t(grammaticalCases[name])}>{words.join(', ')}</span>
        </span>
      ))}
    </>
  );
}
