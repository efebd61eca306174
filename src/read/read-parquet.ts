import { AurumError } from '../model/error.ts';
import type { ByteSource } from './byte-source.ts';
import { RecordCollector } from './record-collector.ts';
import type { Reading, ReadSettings } from './settings.ts';
import { typedDialect } from './settings.ts';
import { fieldsToText } from './value-text.ts';

/** Rows decoded at a time. */
const BATCH = 20_000;

/** Reads a Parquet file, one record per row, values as text; the file itself is held in memory. Faults: E103, E804. */
export async function readParquet(stored: ByteSource, settings: ReadSettings): Promise<Reading> {
  const { file, source, limits } = settings;
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  const parts: Buffer[] = [];
  for await (const chunk of stored.chunks()) parts.push(Buffer.from(chunk));
  const bytes = Uint8Array.from(Buffer.concat(parts)).buffer;
  const collector = new RecordCollector({ file, maxColumns: limits.maxColumns });
  let records = 0;
  try {
    const metadata = await parquetMetadataAsync(bytes);
    const rows = Number(metadata.num_rows);
    for (let rowStart = 0; rowStart < rows; rowStart += BATCH) {
      const batch = await parquetReadObjects({
        file: bytes,
        metadata,
        compressors,
        rowStart,
        rowEnd: Math.min(rows, rowStart + BATCH),
      });
      for (const row of batch) collector.add(++records, fieldsToText(row));
    }
  } catch (cause) {
    if (cause instanceof AurumError) throw cause;
    throw new AurumError(
      {
        exit: 'INPUT',
        code: 'E103',
        what: 'The Parquet file is damaged, encrypted or uses a codec that is not known.',
        place: { file },
        fix: 'Write it again without encryption, or export as CSV.',
      },
      { cause },
    );
  }
  return {
    table: collector.build(source),
    rejects: [],
    recordsIn: records,
    warnings: [],
    dialect: typedDialect('parquet'),
  };
}
