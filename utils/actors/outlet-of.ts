import type { Outlet } from './source';

/**
 * The outlet that a page belongs to: the one whose domain the host is or lies under, else the one that goes by the
 * publisher's name. Undefined for outlets the dataset does not know.
 */
export function outletOf(
  page: { host: string; publisher?: string },
  outlets: readonly Outlet[],
): Outlet | undefined {
  const host = page.host.toLowerCase();
  const isUnder = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  const name = page.publisher?.trim().toLowerCase();
  return (
    outlets.find(({ domains }) => domains.some(isUnder)) ??
    (name ? outlets.find((outlet) => namesOf(outlet).includes(name)) : undefined)
  );
}

function namesOf({ name, fullName }: Outlet): string[] {
  return [name, fullName].filter((text) => text !== undefined).map((text) => text.toLowerCase());
}
