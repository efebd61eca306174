import { createDecoder, encodingName } from './transcode.ts';

/** One unfolded content line: `item1.TEL;TYPE=cell:+44…` */
export interface CardLine {
  /** Upper case, without group. */
  readonly name: string;
  /** Upper-case names; a bare parameter of version 2.1 stands under TYPE. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

/** Splits a content line; null when it has no name or no colon. */
export function parseCardLine(line: string): CardLine | null {
  const match = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^:;"])*)*):([\s\S]*)$/.exec(line);
  if (match === null) return null;
  const [, name = '', rest = '', value = ''] = match;
  const parameters = new Map<string, string>();
  for (const [, key = '', text] of rest.matchAll(/;([^=;:]*)(?:=((?:"[^"]*"|[^;"])*))?/g)) {
    const [where, what] = text === undefined ? ['TYPE', key] : [key.toUpperCase(), text.replaceAll('"', '')];
    const earlier = parameters.get(where);
    parameters.set(where, earlier === undefined ? what : `${earlier},${what}`);
  }
  return { name: name.toUpperCase(), parameters, value: decodeValue(value, parameters) };
}

/** True for a line whose quoted-printable value goes on in the next one. */
export function isSoftBreak(line: string): boolean {
  return line.endsWith('=') && /^[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(line);
}

/** Undoes quoted-printable (version 2.1); a value that does not decode stays as it is. */
function decodeValue(value: string, parameters: ReadonlyMap<string, string>): string {
  const coding = `${parameters.get('ENCODING') ?? ''},${parameters.get('TYPE') ?? ''}`;
  if (!/quoted-printable/i.test(coding)) return value;
  const octets = Buffer.from(value)
    .toString('latin1')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => {
      return String.fromCharCode(Number.parseInt(hex, 16));
    });
  const encoding = encodingName(parameters.get('CHARSET') ?? 'utf-8') ?? 'utf-8';
  try {
    return createDecoder(encoding).decode(Buffer.from(octets, 'latin1'), { stream: false });
  } catch {
    return value;
  }
}

/** Parts of a structured value (`;`), unescaped. */
export function splitParts(value: string): string[] {
  const parts = value.match(/(?:\\[\s\S]|[^;\\])*(?:;|\\?$)/g) ?? [];
  return parts.slice(0, -1).map((part) => unescapeText(part.replace(/;$/, '')));
}

/** Text without its backslashes: `\n` is a line end, `\,` a comma. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}
