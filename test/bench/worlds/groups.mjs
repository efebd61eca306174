// Names of the groups a world's systems put people in: stores, sales regions, segments, insurers. All invented.
import { invented } from './population/contacts.mjs';
import { integer, pick } from './random.mjs';

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const several = (random, low, high, make) => Array.from({ length: integer(random, low, high) }, (_, at) => make(at));
const word = (random) => capital(invented(random, integer(random, 2, 3)));

export function drawGroups(random) {
  const tiers = pick(random, [
    ['A', 'B', 'C', 'D'],
    ['Gold', 'Silver', 'Basic'],
    ['retail', 'trade', 'staff'],
  ]);
  const style = pick(random, [(at) => String(100 + at * 7), () => word(random), (at) => `S${at + 1}`]);
  return {
    stores: several(random, 2, 40, style),
    regions: several(random, 3, 9, (at) => pick(random, [`R${at + 1}`, word(random)])),
    segments: tiers.map((tier, at) => [tier, at + 1]),
    owners: several(random, 2, 12, () => word(random)),
    insurers: several(random, 4, 14, () => `${word(random)} ${pick(random, ['Health', 'Care', 'BKK', 'Vita'])}`),
    tariffs: several(random, 2, 5, () => `${word(random)} ${pick(random, ['Basic', 'Weekend', 'Plus'])}`),
  };
}
