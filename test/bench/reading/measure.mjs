// Seeded polluted files, each read with nothing told and judged.
import { pick, stream } from '../worlds/random.mjs';
import { cleanTable, dialectOf, draftOf } from './clean.mjs';
import { judge } from './judge.mjs';
import { bytesOf, POLLUTIONS } from './pollutions.mjs';

/** The polluted file of a seed: every pollution in turn alone, every other round with a second one. */
export function pollutedFile(seed) {
  const random = stream(seed, 'reading');
  const first = POLLUTIONS[Math.floor(seed / 2) % POLLUTIONS.length];
  const isPair = Math.floor(seed / 2 / POLLUTIONS.length) % 2 === 1;
  const second = isPair
    ? pick(
        random,
        POLLUTIONS.filter((one) => one !== first),
      )
    : undefined;
  const clean = draftOf(cleanTable(random), dialectOf(random));
  // Shapes come first: they rewrite what a spoilt row has spoilt.
  const order = { shape: 0, damage: 1, row: 2 };
  const used = [first, ...(second === undefined ? [] : [second])].sort(
    (a, b) => b.isFirst - a.isFirst || order[a.kind] - order[b.kind],
  );
  const draft = used.reduce((own, one) => one.pollute(own, random), clean);
  return { names: used.map(({ name }) => name), kinds: used.map(({ kind }) => kind), draft, ...bytesOf(draft) };
}

/** Reads with `read(bytes)`, which gives names, rows, rejects and warnings, or `{ code }` where it refuses. */
export async function measure(seed, read) {
  const file = pollutedFile(seed);
  const result = await read(file.bytes);
  const about = { seed, names: file.names, kinds: file.kinds };
  if ('code' in result) {
    const sound = file.draft.lines.filter(({ row, isBad }) => row !== null && row >= 0 && isBad !== true).length;
    return { ...about, refused: result.code, wrong: [], kept: 0, sound };
  }
  return { ...about, refused: undefined, ...judge(file.draft, file.spans, result) };
}
