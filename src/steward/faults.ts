import { AurumError } from '../model/error.ts';

/** E805: the state is there and cannot be used. It is never replaced in silence. */
export function damaged(file: string, what: string, cause?: unknown): AurumError {
  return new AurumError(
    {
      exit: 'INPUT',
      code: 'E805',
      what,
      place: { file },
      expected: 'the state as a run of this version, or an earlier one, left it',
      fix: 'Bring back a copy of the file or of an export (aurum state --import); nothing was changed.',
    },
    { cause },
  );
}

/** E808: the state cannot be written; it stands as it was. */
export function unwritable(file: string, cause: unknown): AurumError {
  return new AurumError(
    {
      exit: 'OUTPUT',
      code: 'E808',
      what: 'The state of the project cannot be written.',
      place: { file },
      fix: 'Check space and permissions; the state of the last run is untouched.',
    },
    { cause },
  );
}
