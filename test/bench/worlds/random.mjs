// Chance, always from a named stream of the world's seed: one part of a world can change without moving the others.

/** Uniform numbers 0..1 from a seed (mulberry32). */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A stream of its own for a seed and names (FNV-1a over both). */
export function stream(seed, ...names) {
  let hash = 0x811c9dc5;
  for (const character of [seed, ...names].join('\n')) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  }
  return uniform(hash ^ (hash >>> 15));
}

export const chance = (random, share) => random() < share;

/** A whole number from `low` to `high`, both included. */
export const integer = (random, low, high) => low + Math.floor(random() * (high - low + 1));

export const between = (random, low, high) => low + random() * (high - low);

export const logUniform = (random, low, high) => Math.exp(between(random, Math.log(low), Math.log(high)));

export const pick = (random, list) => list[Math.floor(random() * list.length)];

/** A value of `[[value, weight], …]` by its weight. */
export function weighted(random, entries) {
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of entries) if ((left -= weight) < 0) return value;
  return entries.at(-1)[0];
}

/** A place of a list of `size`, the first ones by far the most common. */
export const zipf = (random, size) => Math.min(size - 1, Math.floor(size ** random()) - 1);

export const normal = (random, mean, deviation) =>
  mean + deviation * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

export function shuffled(random, list) {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other], copy[at]];
  }
  return copy;
}

/** A number of `length` digits as text, the first one not 0. */
export const digits = (random, length) =>
  `${integer(random, 1, 9)}${Array.from({ length: length - 1 }, () => integer(random, 0, 9)).join('')}`;
