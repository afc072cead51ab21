/**
 * Vitest 5 is written for Node 22 and works on Node 20 but for these three, which its report of failures and its pool
 * ask for. May go when the project asks for Node 22.
 */
export function supplyWhatNode20Lacks(): void {
  supply(Map, 'groupBy', groupInto);
  supply(Object, 'groupBy', groupIntoObject);
  supply(Promise, 'withResolvers', withResolvers);
}

function supply(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, writable: true, configurable: true });
}

function groupInto<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item, index: number) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function groupIntoObject<Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => string): object {
  return Object.fromEntries(groupInto(items, keyOf));
}

function withResolvers<Value>() {
  const settle: Partial<PromiseWithResolvers<Value>> = {};
  const promise = new Promise<Value>((resolve, reject) => Object.assign(settle, { resolve, reject }));
  return { ...settle, promise };
}
