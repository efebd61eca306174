const LF = 10;
const QUOTE = 34;
const COMMA = 44;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const LAST_BLANK = 32;

/** The bytes of one top-level value, still to be parsed. */
export interface JsonValue {
  readonly bytes: Buffer;
  /** Content offset and physical line of its first byte. */
  readonly byte: number;
  readonly line: number;
  /** False for what the end of the content cut off. */
  readonly isComplete: boolean;
}

/**
 * Cuts content into the elements of its top-level array, or into its values one after another (JSON Lines, pretty
 * or not), by brackets and strings alone: a value may still be malformed. One bad line of JSON Lines costs one record,
 * because no string spans lines and a `{` that starts a line starts a value.
 */
export class JsonSplitter {
  #rest = Buffer.alloc(0);
  #base = 0;
  #line = 1;
  #startLine = 1;
  #depth = 0;
  /** Depth of the values: 1 inside a top-level array, else 0. */
  #outer = 0;
  #isString = false;
  #isEscaped = false;
  #isFirst = true;
  #isLineStart = true;

  /** Bytes of the value that is not complete yet. */
  get pendingBytes(): number {
    return this.#rest.length;
  }

  /** Values completed by `chunk`. */
  *push(chunk: Uint8Array): Generator<JsonValue> {
    const bytes = Buffer.concat([this.#rest, chunk]);
    let start = 0;
    for (let p = this.#rest.length; p < bytes.length; p++) {
      const cut = this.#step(bytes[p] as number);
      if (cut === 'none') continue;
      const value = this.#cut(bytes, start, cut === 'after' ? p + 1 : p);
      start = cut === 'before' ? p : p + 1;
      this.#startLine = this.#line;
      if (value !== undefined) yield value;
    }
    this.#rest = Buffer.from(bytes.subarray(start));
    this.#base += start;
  }

  /** What is left at the end when it is more than blanks, or when something was opened and never closed. */
  end(): JsonValue | undefined {
    const isComplete = this.#depth === 0 && !this.#isString;
    const value = this.#cut(this.#rest, 0, this.#rest.length);
    if (value !== undefined) return { ...value, isComplete };
    return isComplete ? undefined : { bytes: this.#rest, byte: this.#base, line: this.#line, isComplete };
  }

  /** Where a value ends: before the byte (which starts the next one), after it, or at it (which belongs to neither). */
  #step(byte: number): 'none' | 'before' | 'at' | 'after' {
    const isLineStart = this.#isLineStart;
    this.#isLineStart = byte === LF;
    if (byte === LF) {
      this.#line++;
      this.#isString = false;
      return this.#depth === this.#outer ? 'at' : 'none';
    }
    if (this.#isString) return this.#stepInString(byte);
    if (byte === QUOTE) {
      this.#isString = true;
      this.#isEscaped = false;
    }
    const isFirst = this.#isFirst && byte > LAST_BLANK;
    if (isFirst) this.#isFirst = false;
    if (isFirst && byte === OPEN_ARRAY) {
      this.#outer = this.#depth = 1;
      return 'at';
    }
    if (byte === OPEN_OBJECT && isLineStart && this.#outer === 0 && this.#depth > 0) {
      this.#depth = 1;
      return 'before';
    }
    if (byte === COMMA) return this.#depth === this.#outer ? 'at' : 'none';
    return this.#stepBracket(byte);
  }

  #stepInString(byte: number): 'none' {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isString = false;
    return 'none';
  }

  #stepBracket(byte: number): 'none' | 'at' | 'after' {
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth++;
    const isClosing = byte === CLOSE_OBJECT || byte === CLOSE_ARRAY;
    // A bracket too many is no end of anything; it is rejected with its line.
    if (!isClosing || this.#depth === 0) return 'none';
    this.#depth--;
    if (this.#depth > this.#outer) return 'none';
    if (this.#depth === this.#outer) return 'after';
    this.#depth = this.#outer = 0;
    return 'at';
  }

  #cut(bytes: Buffer, start: number, end: number): JsonValue | undefined {
    let line = this.#startLine;
    while (start < end && (bytes[start] as number) <= LAST_BLANK) if (bytes[start++] === LF) line++;
    while (end > start && (bytes[end - 1] as number) <= LAST_BLANK) end--;
    if (start === end) return undefined;
    return { bytes: bytes.subarray(start, end), byte: this.#base + start, line, isComplete: true };
  }
}
