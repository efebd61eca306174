import { type Dictionary, valueText } from '../table/dictionary.ts';
import { cellsOf } from '../text/csv-records.ts';
import { csvLine } from './csv-line.ts';
import type { FileWriter } from './file-writer.ts';

/** What writers of outputs write to: a header or document as text, records as lines or cell by cell. */
export type Outgoing = Pick<FileWriter, 'text' | 'line' | 'cell' | 'value' | 'end'>;

/** What becomes of the cells of a record before they leave; as many as came. */
export type OutgoingCells = (cells: readonly string[]) => readonly string[];

/**
 * The one door through which values of customers leave in the outputs of a run: with an egress every record of every CSV output and every
 * document goes through it.
 */
export interface Egress {
  /** What becomes of the records of an output with this header. */
  readonly cellsOf: (name: string, header: readonly string[]) => OutgoingCells;
  /** What becomes of the text of a report, plan, model or manifest. */
  readonly document: (text: string) => string;
}

/** Sends an output through an egress; the first text of a CSV output is its header. */
export class EgressWriter implements Outgoing {
  readonly #inner: FileWriter;
  readonly #name: string;
  readonly #egress: Egress;
  #outgoing: OutgoingCells | undefined;
  #record: string[] = [];

  constructor(inner: FileWriter, { name, egress }: { readonly name: string; readonly egress: Egress }) {
    this.#inner = inner;
    this.#name = name;
    this.#egress = egress;
  }

  text(text: string): void {
    if (!this.#name.endsWith('.csv')) {
      this.#inner.text(this.#egress.document(text));
      return;
    }
    this.#outgoing ??= this.#egress.cellsOf(this.#name, cellsOf(text.replace(/\n$/, '')));
    this.#inner.text(text);
  }

  line(record: string): void {
    this.#send(cellsOf(record));
  }

  cell(text: string): void {
    this.#record.push(text);
  }

  value(dictionary: Dictionary, id: number): void {
    this.#record.push(id < 0 ? '' : valueText(dictionary, id));
  }

  end(): void {
    this.#send(this.#record);
    this.#record = [];
  }

  #send(cells: readonly string[]): void {
    if (this.#outgoing === undefined) throw new Error(`${this.#name} has no header`);
    this.#inner.line(csvLine(this.#outgoing(cells)));
  }
}
