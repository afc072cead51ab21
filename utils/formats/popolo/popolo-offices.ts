import type { Membership } from '../../actors/actor';
import { spanMeets } from '../../actors/partial-date';
import { problem, type Problem } from '../../dataset/checking/problem';
import { within } from '../../dataset/checking/problem-path';
import { popoloDate } from './popolo-date';
import type { Entry, PopoloFile } from './popolo-file';
import type { PopoloMembership, PopoloPost } from './popolo-schema';

/** The ids that the pack gives to people and organizations, by their Popolo ids. */
export interface PopoloIds {
  person: ReadonlyMap<string, string>;
  organization: ReadonlyMap<string, string>;
}

/** The offices of each person, by their Popolo id. */
export function officesOf(file: PopoloFile, ids: PopoloIds, problems: Problem[]): Map<string, Membership[]> {
  const context = {
    ids,
    posts: new Map(file.posts.map(({ value }) => [value.id, value])),
    names: new Map(file.organizations.map(({ value }) => [value.id, value.name])),
    problems,
  };
  const offices = new Map<string, Membership[]>();
  for (const entry of file.memberships) {
    const holder = entry.value.person_id ?? entry.value.member_id ?? '';
    // Organizations may be members too; an office is a person's.
    if (ids.organization.has(holder)) continue;
    if (!ids.person.has(holder)) {
      problems.push(problem(`${entry.path}.person_id`, 'unresolved', { id: holder, what: 'person' }));
      continue;
    }
    const office = officeOf(entry, context);
    if (office) offices.set(holder, [...(offices.get(holder) ?? []), office]);
  }
  return offices;
}

interface OfficeContext {
  ids: PopoloIds;
  posts: ReadonlyMap<string, PopoloPost>;
  names: ReadonlyMap<string, string>;
  problems: Problem[];
}

function officeOf({ value, path }: Entry<PopoloMembership>, context: OfficeContext): Membership | undefined {
  const { ids, posts, names, problems } = context;
  const post = value.post_id ? posts.get(value.post_id) : undefined;
  const orgId = value.organization_id ?? post?.organization_id ?? undefined;
  const role = [value.role, post?.label, post?.role, value.label].find((each) => each?.trim()) ?? 'Member';
  const orgName = orgId === undefined ? undefined : names.get(orgId);
  const org = orgId === undefined ? undefined : ids.organization.get(orgId);
  const party = value.on_behalf_of_id ? ids.organization.get(value.on_behalf_of_id) : undefined;
  const span: Pick<Membership, 'from' | 'to'> = {};
  for (const [field, end] of [
    ['start_date', 'from'],
    ['end_date', 'to'],
  ] as const) {
    const written = value[field];
    if (!written) continue;
    const date = popoloDate(written);
    if (date === undefined) {
      problems.push(problem(within(path, field), 'date'));
      return undefined;
    }
    span[end] = date;
  }
  if (span.from !== undefined && span.to !== undefined && !spanMeets({ from: span.from }, span.to)) {
    problems.push(problem(within(path, 'end_date'), 'dates-order'));
    return undefined;
  }
  return {
    role: officeName(role, orgName),
    ...(org !== undefined && { org }),
    ...(party !== undefined && { onBehalfOf: party }),
    ...span,
  };
}

/** An office in words tells of what: "Member" alone says little. */
function officeName(role: string, org: string | undefined): string {
  const named = org === undefined || role.includes(org) ? role : `${role}, ${org}`;
  return (named.length <= 120 ? named : role).slice(0, 120);
}
