import { offsetMinutes } from './time.ts';

/** A time of day found in a text, and the text without it. `hour` may be one of twelve. `offset` in minutes east of UTC. */
export interface Clock {
  readonly rest: string;
  readonly hour: number;
  /** Minutes and seconds, in seconds. */
  readonly beyond: number;
  readonly offset?: number;
}

const ZONE = String.raw`(?:\s?(?:UTC|GMT)?\s?([+-]\d{2}:?\d{2})(?!\d))?`;
/** Ways to write a time, the surest first: "7:54:09", "7h54", "7時54分", "7.54". */
const WRITINGS = [
  new RegExp(String.raw`(?<![\d:])(\d{1,2})\s?[:：]\s?(\d{1,2})(?::(\d{1,2})(?:[.,]\d{1,9})?)?(?![\d:])${ZONE}`, 'iu'),
  /(?<!\d)(\d{1,2})\s?(?:h|u|時|时|點|点|시)\s?(\d{1,2})(?:\s?(?:m|min|分|분)\s?(?:(\d{1,2})\s?[s秒초]?)?)?(?!\d)/iu,
  /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![\d.])/u,
];
const DAY_END = 24;

/** Every time of day a text may hold, the surest first; the last one is none at all. Linear. */
export function clocksOf(text: string): (Clock | { readonly rest: string })[] {
  const found = WRITINGS.flatMap((writing) => {
    const clock = writing.exec(text);
    return clock === null ? [] : (read(clock, text) ?? []);
  });
  return [...found, { rest: text }];
}

function read(found: RegExpExecArray, text: string): Clock | null {
  const [whole, hour = '', minute = '', second = '0', zone] = found;
  if (Number(hour) > DAY_END || Number(minute) > 59 || Number(second) > 60) return null;
  // What is in brackets behind a zone names it once more: "GMT+0200 (Central European Summer Time)".
  const behind = text.slice(found.index + whole.length).replace(/^\s*\([^()]*\)/, '');
  return {
    rest: `${text.slice(0, found.index)} ${behind}`,
    hour: Number(hour),
    beyond: Number(minute) * 60 + Number(second),
    ...(zone === undefined ? {} : { offset: offsetMinutes(zone) }),
  };
}
