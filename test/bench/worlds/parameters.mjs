// The parameters of a world, all drawn from its seed. README.md names the statistics behind them.
import { CHANNEL_IDS } from './channels/channels.mjs';
import { drawGroups } from './groups.mjs';
import { LOCALES } from './locales/index.mjs';
import { between, chance, digits, integer, logUniform, pick, shuffled, stream, weighted } from './random.mjs';

export const LEAST_ROWS = 30;
export const MOST_ROWS = 30_000;

/** One country mostly; a main one with neighbours; several. */
function drawCountries(random) {
  const codes = shuffled(random, Object.keys(LOCALES).sort());
  const count = weighted(random, [
    [1, 55],
    [2, 20],
    [3, 13],
    [5, 12],
  ]);
  const isEven = chance(random, 0.4);
  return codes.slice(0, count).map((code, at) => [LOCALES[code], at === 0 || isEven ? 1 : between(random, 0.05, 0.3)]);
}

/** One file now and then, most often two to four of different channels. */
function drawChannels(random) {
  const count = weighted(random, [
    [1, 10],
    [2, 25],
    [3, 25],
    [4, 20],
    [5, 12],
    [6, 8],
  ]);
  return shuffled(random, CHANNEL_IDS)
    .slice(0, count)
    .map((id) => ({ id }));
}

/** Share of rows that are a further entry of a person: none in one world of twelve. */
const drawDuplicates = (random) => (chance(random, 0.08) ? 0 : between(random, 0.02, 0.6));

export function drawParameters(seed, { rows } = {}) {
  const random = stream(seed, 'parameters');
  const drawn = Math.round(logUniform(random, LEAST_ROWS, MOST_ROWS));
  const countries = drawCountries(random);
  return {
    seed,
    scenario: '',
    rows: rows ?? drawn,
    countries,
    origins: Object.values(LOCALES),
    channels: drawChannels(random),
    duplicates: drawDuplicates(random),
    dirt: logUniform(random, 0.2, 3),
    towns: Math.round(logUniform(random, 1, 200)),
    streets: integer(random, 4, 60),
    flats: between(random, 0.05, 0.7),
    change: between(random, 0.03, 0.3),
    sharing: between(random, 0.02, 0.2),
    twins: 0.016,
    juniors: between(random, 0.01, 0.06),
    namesakes: between(random, 0.001, 0.02),
    migrants: pick(random, [0, 0.05, 0.15]),
    middles: between(random, 0, 0.4),
    customerShare: between(random, 0.3, 1),
    employed: between(random, 0.3, 0.7),
    firms: between(random, 0, 0.25),
    extras: weighted(random, [
      [0, 25],
      [2, 40],
      [4, 25],
      [7, 10],
    ]),
    blanked: 0,
    loyaltyPrefix: digits(random, 3),
    groups: drawGroups(random),
  };
}
