import type { Correction } from '../merge/corrections.ts';
import { correctedValue, type ReadCorrections } from '../runs/corrections.ts';
import { type KnownRecords, recordsOfRows } from './identified.ts';

/** Corrections of a run: those given with it, and pins of the project. Pins of records that are gone count as passed over, and wait. */
export function withPins(corrected: ReadCorrections, known: KnownRecords | undefined): ReadCorrections {
  const pins = known?.kept.pins ?? [];
  if (known === undefined || pins.length === 0) return corrected;
  const recordOfRow = recordsOfRows(known);
  const obeyed = pins.flatMap((pin): Correction[] => {
    const record = recordOfRow(pin.record ?? -1);
    const said = correctedValue(pin.field, pin.value);
    if (record === undefined || typeof said === 'string') return [];
    return [{ ...said, record, who: pin.author, when: pin.at }];
  });
  return {
    ...corrected,
    corrections: [...corrected.corrections, ...obeyed],
    passedOver: corrected.passedOver + pins.length - obeyed.length,
  };
}
