/** A date text and the time of day cut off from it. `offset` is minutes east of UTC; absent when none is written. */
export interface CutTime {
  readonly date: string;
  readonly seconds?: number;
  readonly offset?: number;
  /** The word behind it is no known zone; it may be a part of the day in some language ("4:01 PTG" is the afternoon in Malay). */
  readonly isDoubtful?: true;
}

const CLOCK = String.raw`(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?:\s?(a|p|i)\.?\s?[mp]\b\.?)?`;
/** "… at 4:05 pm", "…T04:05:06.123+02:00", "… klo 16:45", "… 17:00 (PDT)". */
const TRAILING = new RegExp(
  String.raw`(?:[\sT,@-]+|(?<=\d)[年月日])(?:(?:at|um|u|kl|klo|om|a las|les|à|ore|o|ob|às|godz)\.?\s)?${CLOCK}(?:\s?(z|utc|gmt)?\s?([+-]\d{2}:?\d{2}|[+-]\d{1,2})?)?(?:\s?\(?([a-z]{2,5})\)?)?\.?$`,
  'iu',
);
const LEADING = new RegExp(String.raw`^${CLOCK}[\s,]+(?=\p{L}|\d)`, 'iu');
/** Chinese and Japanese: "21時40分", "晚8:00". */
const CJK =
  /(?<=日)\s?(?:\([^()]{1,4}\))?\s?(上午|下午|午前|午後|早|晚|晚上|凌晨|中午)?\s?(?:(\d{1,2})\s?[:：時时点]\s?(\d{1,2})?\s?分?(?:\s?(\d{1,2})秒)?)?$/u;

const AFTERNOON: ReadonlySet<string> = new Set(['下午', '午後', '晚', '晚上', '中午']);
const MORNING: ReadonlySet<string> = new Set(['上午', '午前', '早', '凌晨']);
const HALF_A_DAY = 12 * 3600;

/** Hours east of UTC of zone names in common use; a name that several zones share has its usual business meaning. */
export const ZONES: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 1,
  cet: 1,
  west: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  akst: -9,
  akdt: -8,
  hst: -10,
  brt: -3,
  art: -3,
};

export function offsetMinutes(shift: string): number {
  const digits = shift.slice(1).replace(':', '');
  const minutes =
    digits.length <= 2 ? Number(digits) * 60 : Number(digits.slice(0, -2)) * 60 + Number(digits.slice(-2));
  return shift.startsWith('-') ? -minutes : minutes;
}

function offsetOf(zone: string | undefined, shift: string | undefined, name: string | undefined): number | undefined {
  if (shift !== undefined) return offsetMinutes(shift);
  if (zone !== undefined) return 0;
  const hours = ZONES[(name ?? '').toLowerCase()];
  return hours === undefined ? undefined : hours * 60;
}

function secondsOf(found: readonly (string | undefined)[]): number | null {
  const [hourText, minute = '0', second = '0', half] = found;
  const isLate = half?.toLowerCase() === 'p' || half?.toLowerCase() === 'i';
  const hour = half === undefined ? Number(hourText) : (Number(hourText) % 12) + (isLate ? 12 : 0);
  if (hour > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  return hour * 3600 + Number(minute) * 60 + Number(second);
}

/** Cuts a time of day off either end: "3/1/70 4:05 pm", "10:06am December 11, 2014", "2016年3月20日(日) 21時40分". */
export function cutTime(text: string): CutTime {
  const cjk = CJK.exec(text);
  if (cjk !== null) {
    const [, part = '', ...clock] = cjk;
    const hour = Number(clock[0]);
    const shift = AFTERNOON.has(part) && hour < 12 ? HALF_A_DAY : MORNING.has(part) && hour === 12 ? -HALF_A_DAY : 0;
    return {
      date: text.slice(0, cjk.index),
      ...(clock[0] === undefined ? {} : { seconds: (secondsOf(clock) ?? 0) + shift }),
    };
  }
  const leading = LEADING.exec(text);
  const early = leading === null ? null : secondsOf(leading.slice(1));
  if (leading !== null && early !== null && /:|[ap]\.?m/i.test(leading[0]))
    return { date: text.slice(leading[0].length), seconds: early };
  const found = TRAILING.exec(text);
  const seconds = found === null ? null : secondsOf(found.slice(1));
  if (found === null || seconds === null) return { date: text };
  const date =
    text.slice(0, found.index).replace(/[\s.,@-]+$/, '') +
    (/[年月日]$/.exec(text.slice(0, found.index + 1))?.[0] ?? '');
  // "1. 03.19" is no date with a time: the date in front of a dotted time must be whole.
  if (!/\d\D+\d+\D+\d|\p{L}|^\d{7,8}$/u.test(date)) return { date: text };
  const offset = offsetOf(found[5], found[6], found[7]);
  const isDoubtful = found[7] !== undefined && !Object.hasOwn(ZONES, found[7].toLowerCase());
  return { date, seconds, ...(offset === undefined ? {} : { offset }), ...(isDoubtful ? { isDoubtful: true } : {}) };
}
