import { join } from 'node:path';
import { io, isThere, statOf } from '../io/io.ts';
import { AurumError } from '../model/error.ts';
import type { RunFigures } from '../model/figures.ts';
import { MANIFEST_NAME } from '../write/output-names.ts';

/**
 * The figures of an earlier run: of the folder or manifest that is named, else of the output folder. Undefined where nobody
 * named one and there is none. Faults (INPUT): E106 when there is none at the place named, E103 when it holds no figures.
 */
export function lastRun(against: string | undefined, output: string | undefined): RunFigures | undefined {
  const place = against ?? output;
  if (place === undefined) return undefined;
  const isFolder = statOf(place)?.isDirectory() === true;
  const path = isFolder || against === undefined ? join(place, MANIFEST_NAME) : place;
  if (!isThere(path)) {
    if (against === undefined) return undefined;
    throw noRun('E106', 'There is no manifest of an earlier run.', against);
  }
  const figures = figuresIn(path);
  if (figures === undefined && against !== undefined)
    throw noRun('E103', 'The manifest holds no figures to compare with.', path);
  return figures;
}

function figuresIn(path: string): RunFigures | undefined {
  try {
    const { format, figures } = JSON.parse(io.readText(path));
    return format === 'aurum-manifest' && figures?.version === 1 ? figures : undefined;
  } catch {
    return undefined;
  }
}

function noRun(code: 'E103' | 'E106', what: string, file: string): AurumError {
  return new AurumError({
    ...{ exit: 'INPUT', code, what, place: { file } },
    expected: 'an output folder of aurum run, or its manifest.json',
    fix: 'Correct --against, or leave it out: the output folder is compared with what it holds.',
  });
}
