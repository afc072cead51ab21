import { isThing, type JsonLdThing, listOf, typesOf } from './json-ld';
import { statedText } from './stated-text';

/** The article of the page at this path: related ones are described as well, but by their own addresses. */
export function articleAmong(things: JsonLdThing[], pathname: string): JsonLdThing | undefined {
  const articles = things.filter((thing) =>
    typesOf(thing).some((type) => /(?:Article|Posting|Report)$/.test(type)),
  );
  return articles.find((thing) => addressesOf(thing).some((path) => path === pathname)) ?? articles[0];
}

function addressesOf(thing: JsonLdThing): string[] {
  const main = thing.mainEntityOfPage;
  return [thing.url, thing['@id'], main, isThing(main) ? main['@id'] : undefined]
    .filter((address) => typeof address === 'string')
    .map((address) => (URL.canParse(address) ? new URL(address).pathname : address));
}

/** The names of people or bodies that a thing gives: as text, as things, or by reference to things described elsewhere. */
export function namesOf(value: unknown, things: JsonLdThing[]): string[] {
  return listOf(value)
    .map((one) =>
      isThing(one)
        ? (statedText(one.name) ?? statedText(things.find((thing) => isSameThing(thing, one))?.name))
        : statedText(one),
    )
    .filter((name) => name !== undefined);
}

function isSameThing(thing: JsonLdThing, reference: JsonLdThing): boolean {
  return thing['@id'] !== undefined && thing['@id'] === reference['@id'];
}
