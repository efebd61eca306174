import { AurumError } from '../model/error.ts';

/** Something that stands in the place of a file of records: "the error message of a service", "a Git LFS pointer". */
export function notAnExport(name: string, file: string): AurumError {
  return new AurumError({
    ...{ exit: 'INPUT', code: 'E113', what: `The file is no export but ${name}.`, place: { file } },
    expected: 'records of customers',
    fix: 'Fetch or export the file again.',
  });
}
