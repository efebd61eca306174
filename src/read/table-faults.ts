import { AurumError } from '../model/error.ts';

/** Where a table cannot be read on: file, physical line from 1, byte from 0, column by name. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly byte?: number;
  readonly column?: string;
}

/** A record larger than the window: E305 (INPUT). */
export function withoutLineEnd(place: Place): AurumError {
  const what = 'A record has no line end within the size limit.';
  return new AurumError({ exit: 'INPUT', code: 'E305', what, place });
}

/** A quote that opens and swallows the rest of the file; `place` is where it opens: E104 (INPUT). */
export function neverClosed(place: Place): AurumError {
  return new AurumError({
    ...{ exit: 'INPUT', code: 'E104', place },
    what: 'A quoted cell is opened and never closed.',
    fix: 'Close or double the quote at the line named; the line is where the quote opens.',
  });
}

/** A last row with too few cells and no line end: E103 (INPUT). */
export function cutOff(place: Place, found: { cells: number; columns: number }): AurumError {
  return new AurumError({
    ...{ exit: 'INPUT', code: 'E103', place },
    what: `The file ends inside its last row: ${found.cells} of ${found.columns} cells, and no line end.`,
    expected: 'a last row as wide as the header',
    fix: 'Copy or export the file again; `--allow truncated` rejects the row and goes on.',
  });
}
