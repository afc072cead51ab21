import type { ComponentChild } from 'preact';
import type { ActorProfile } from '../../utils/relevance/actor-read';
import { Avatar } from '../Avatar';
import { DotSeparated } from '../DotSeparated';
import { OfficeWords } from '../OfficeWords';
import { useStrings, type MessageKey, type Strings } from '../strings';

interface ActorHeadProps {
  actor: ActorProfile;
  nameId: string;
  onPrint: () => void;
  onEdit: () => void;
}

/** Who this is: name, the office of the day, and in one line what else tells them apart. */
export function ActorHead({ actor, nameId, onPrint, onEdit }: ActorHeadProps) {
  const strings = useStrings();
  return (
    <header class="sp-actor-head">
      <Avatar actor={actor} />
      <div class="who">
        <h1 id={nameId} dir="auto" tabIndex={-1}>
          {actor.name}
        </h1>
        {actor.office && (
          <p class="office">
            <OfficeWords office={actor.office} />
          </p>
        )}
        <p class="bio">
          <DotSeparated parts={bioOf(actor, strings)} />
        </p>
      </div>
      <div class="tools">
        <button type="button" class="sp-button small" onClick={onPrint}>
          {strings.t('comparePrint')}
        </button>
        <button type="button" class="sp-button small" onClick={onEdit}>
          {strings.t('optionsEdit')}
        </button>
      </div>
    </header>
  );
}

/** Kinds of bodies as datasets name them. */
const subtypes: Readonly<Record<string, MessageKey>> = {
  state: 'bodyState',
  organisation: 'bodyOrganisation',
  metonym: 'bodyMetonym',
  'informal-group': 'bodyInformalGroup',
  meeting: 'bodyMeeting',
  anonymous: 'bodyAnonymous',
};

function bioOf(actor: ActorProfile, { t, locale }: Strings): ComponentChild[] {
  const { type, name, fullName, subtype, country, isNoPolitician } = actor;
  const parts: ComponentChild[] = [];
  if (fullName !== undefined && fullName !== name) parts.push(<bdi>{fullName}</bdi>);
  if (type === 'body') parts.push(t((subtype !== undefined && subtypes[subtype]) || 'optionsTypeBody'));
  else if (isNoPolitician) parts.push(t('actorNoPolitician'));
  if (country !== undefined) parts.push(countryName(country, locale));
  return parts;
}

/** The country in words, or its code where the browser knows none. */
function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
