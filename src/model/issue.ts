/** Stable issue codes. The words are the single source for messages, `aurum explain CODE` and the docs. */
export const ISSUES = {
  E101: {
    title: 'Empty file',
    cause: 'The file has no bytes, or only a byte-order mark or blank lines.',
    fix: 'Check that the export finished; an empty export is never treated as “no customers”.',
  },
  E102: {
    title: 'Undecodable bytes',
    cause: 'The bytes are not valid in the detected or given encoding.',
    fix: 'Name the encoding (`encoding:` of the source in aurum.yaml, or --encoding), or export as UTF-8.',
  },
  E103: {
    title: 'Truncated or damaged file',
    cause: 'The archive or file ends before its content does, or fails its checksum.',
    fix: 'Copy or download the file again.',
  },
  E104: {
    title: 'Unterminated quote',
    cause: 'A quoted cell is opened and never closed, so the rest of the file would be swallowed into one cell.',
    fix: 'Close or double the quote at the line named; the line is where the quote opens.',
  },
  E105: {
    title: 'File changed while it was read',
    cause: 'Size or modification time differ before and after reading.',
    fix: 'Run again when the export has finished.',
  },
  E106: { title: 'Missing file', cause: 'There is no file at this path.', fix: 'Check the path.' },
  E107: { title: 'Not a file', cause: 'The path is a folder or a device.', fix: 'Name a file.' },
  E108: {
    title: 'Unreadable file',
    cause: 'The operating system refuses to read the file.',
    fix: 'Check its permissions.',
  },
  E109: {
    title: 'No data rows',
    cause: 'The file has a header and nothing below it.',
    fix: 'Check the export; a file with nothing to evaluate never passes.',
  },
  E110: {
    title: 'Unrecognised table',
    cause: 'No delimiter splits the file into a table with confidence.',
    fix: 'Name the delimiter (`delimiter:` of the source in aurum.yaml, or --delimiter).',
  },
  E111: {
    title: 'Unsupported format',
    cause: 'The file is a format this version does not read.',
    fix: 'Export as CSV.',
  },
  E112: {
    title: 'Further sheets',
    cause: 'The workbook has more sheets with rows than the one that was read.',
    fix: 'Name a sheet as `file.xlsx!Sheet` to read it too.',
  },
  E113: {
    title: 'No export',
    cause:
      'The file holds something that stands in the place of records: the error message of a service, or a pointer to a file that was not fetched.',
    fix: 'Fetch or export the file again.',
  },
  E114: {
    title: 'Mostly empty',
    cause: 'More rows than the limit (`empty-rows`, 5 % unless the plan says otherwise) hold no usable value.',
    fix: 'Check the export, and the delimiter and encoding it was read with; `--allow empty-rows` rejects the rows and goes on.',
  },
  E115: {
    title: 'Output differs from its manifest',
    cause: 'An output of a run was edited, damaged or removed since the run wrote it.',
    fix: 'Run again; what somebody edited is kept beside the folder then (`<folder>.edited`).',
  },
  E116: {
    title: 'Publication interrupted',
    cause:
      'A run is changing the names of its outputs, or was killed while it did. Every name still yields the old set or every one the new set, where the disk has links.',
    fix: 'Wait for the run, or settle it: `aurum verify <folder> --repair`. The next run does so by itself.',
  },
  W101: {
    title: 'No line end at the end',
    cause: 'The last row has no line end, as files do that were cut off; its last cell may be cut.',
    fix: 'Compare the last row with the source, or export the file again.',
  },
  W102: {
    title: 'Encoding guessed',
    cause: 'The file is not UTF-8 and does not say what it is; its encoding was guessed from its bytes.',
    fix: 'Name the encoding (`encoding:` of the source in aurum.yaml, or --encoding), or export as UTF-8.',
  },
  W103: {
    title: 'Header and rows may not agree',
    cause:
      'The header has a cell less or a blank one where rows have values, or rows end in an empty cell that it lacks; the names were put over the columns that fit best.',
    fix: 'Compare the first rows with their column names; name the columns in the export, or in a plan.',
  },
  W104: {
    title: 'Edited output kept',
    cause: 'Somebody edited an output since the run before; the run replaces it, so a copy was kept beside the folder.',
    fix: 'Decisions on pairs go into a file of their own, which every run is given: `--judgements`.',
  },
  W105: {
    title: 'Encoding doubtful',
    cause:
      'The file is not UTF-8 and does not say what it is, and its bytes read well in several encodings, or say too little; letters beyond ASCII may be wrong.',
    fix: 'Compare the cells named with the source, and name the encoding (`encoding:` of the source in aurum.yaml, or --encoding). `--strict` ends with 3 instead.',
  },
  E201: {
    title: 'Duplicate header',
    cause: 'Two columns carry the same name; the later one is renamed `name_2` so neither is lost.',
    fix: 'Rename one of them in the export if the new name is not wanted.',
  },
  E202: {
    title: 'Blank header',
    cause: 'A column has no name; it is called `column_<n>`.',
    fix: 'Name it in the export if it matters.',
  },
  E203: {
    title: 'Unknown column',
    cause: 'The plan names a column that the file does not have.',
    fix: 'Correct the plan; close names are suggested.',
  },
  E204: {
    title: 'No header',
    cause:
      'The first row holds values like those below it; the columns are called `column_1`, `column_2`, …, and no row is lost.',
    fix: 'Add a row of column names to the export, or say in a plan what each column means.',
  },
  E205: {
    title: 'Nothing recognised',
    cause: 'No column of the file is known to name a customer or to refer to one.',
    fix: 'Check that the file is an export of customers and that its header is the first row; else name the columns in a plan. `--allow unrecognised` goes on without its values.',
  },
  E206: {
    title: 'Header and rows disagree',
    cause: 'The header has another number of cells than nearly all rows, so names would stand over the wrong columns.',
    fix: 'Look for a delimiter missing or too many in the header.',
  },
  W201: {
    title: 'Doubtful column',
    cause:
      'What the column means is less sure than three in four. Where no header says so and it is hardly more likely than not, it is used as an unknown column, which never carries a merge.',
    fix: 'Look at `aurum detect`, and name the role in a plan: `aurum init`.',
  },
  W202: {
    title: 'Header contradicted',
    cause:
      'The values are not what the header says, so the values decided; or nothing did, and the column is left behind.',
    fix: 'Rename the column in the export, or name its role in a plan.',
  },
  W203: {
    title: 'Unknown column as evidence',
    cause:
      'The column means nothing known, but tells customers apart. Records that share its values count as alike, as far as people of one house do not share them.',
    fix: 'Name its role in a plan, or `other` to leave it behind.',
  },
  W204: {
    title: 'Header read in two ways',
    cause: 'Two inputs have a column of this name, but it holds different kinds of values in them.',
    fix: 'Check that both exports mean the same; name the roles in a plan where they do.',
  },
  W205: {
    title: 'Nothing recognised',
    cause: 'No column of the file is known to name a customer or to refer to one.',
    fix: 'Check that the file is an export of customers and that its header is the first row; else name the columns in a plan.',
  },
  W206: {
    title: 'Consent not understood',
    cause:
      'The header or a value smells of consent, but says neither yes nor no for sure. Its rows are not opted in: an opt-in elsewhere in the row or at its addresses is held back.',
    fix: 'Say in a plan what the column means (`consent_email`, `inverse: true` when a yes is an opt-out; `other` when it is no consent), or correct the value.',
  },
  W207: {
    title: 'Suppression entry without contact',
    cause: 'A row of a list of people who are not to be written to holds no e-mail, phone or hash that can be read.',
    fix: 'Correct the row: nobody is suppressed by it.',
  },
  W208: {
    title: 'One value in most rows',
    cause:
      'A column that tells customers apart (an id, an e-mail address, a phone, a name) holds one value in more than half of its rows.',
    fix: 'Check the export: a default or a join has filled the column. Shared values are never evidence.',
  },
  W209: {
    title: 'Not a customer file',
    cause:
      'Its columns are those of a list about records (known answers, judgements, an output of an earlier run); it was left out.',
    fix: 'Keep such lists out of the folder of exports, or describe the file in a plan.',
  },
  W210: {
    title: 'Column left behind',
    cause: 'The column has no known meaning and is in no golden record.',
    fix: 'Name its role in a plan (`aurum init`), or leave it.',
  },
  W211: {
    title: 'Money left behind',
    cause: 'The column holds amounts of money, but nothing says that they are what an order costs, so no sum has them.',
    fix: 'Name its role `amount` in a plan where it is the total of the order; `other` leaves it behind knowingly.',
  },
  W212: {
    title: 'Telephone without country',
    cause:
      'The number stands in golden.csv as it was written: neither its row, nor other rows of the customer, nor the source say in which country it is dialled.',
    fix: 'Set `country` of the source in a plan where it has one.',
  },
  E301: {
    title: 'Short row',
    cause: 'The row has fewer cells than the header.',
    fix: 'Look for a line break inside an unquoted cell, or a truncated file.',
  },
  E302: {
    title: 'Long row',
    cause: 'The row has more cells than the header.',
    fix: 'Look for an unquoted delimiter inside a cell.',
  },
  E303: {
    title: 'NUL byte',
    cause: 'The row holds a zero byte, which no customer value does.',
    fix: 'Look for a binary or damaged file, or a wrong encoding.',
  },
  E304: {
    title: 'Bad bytes in a row',
    cause: 'Bytes of the row are not valid in the encoding of the file.',
    fix: 'Repair the row in the source, or name the encoding.',
  },
  E305: {
    title: 'Cell too large',
    cause: 'A cell is longer than the limit.',
    fix: 'Look for a missing closing quote, or raise the limit.',
  },
  E306: {
    title: 'Stray quote',
    cause: 'A quote stands where only a delimiter or line end may follow.',
    fix: 'Double the quotes inside quoted cells.',
  },
  E307: {
    title: 'Malformed record',
    cause: 'The record is not valid in its format (JSON or vCard).',
    fix: 'Repair the record in the source.',
  },
  E308: {
    title: 'Row without content',
    cause:
      'No cell of the row holds a usable value of a customer: blanks, placeholders, invalid values, or nothing but a key.',
    fix: 'Look at the row in the source; many of them are a broken export.',
  },
  E309: {
    title: 'Repeated header',
    cause: 'The row holds the names of the columns once more, as files do that were put together from several.',
    fix: 'Put files together without their headers; nothing is lost but the header.',
  },
  E310: {
    title: 'Line that is no record',
    cause: 'The line is a sum, a count of rows, a message of a program, a mark of a merge conflict or a rule.',
    fix: 'Export without footers; after a message of a program export the file again, rows may be missing.',
  },
  E311: {
    title: 'Second table',
    cause:
      'A header of other columns stands above the row in the middle of the file, so its cells mean something else.',
    fix: 'Export one table per file.',
  },
  E312: {
    title: 'Row of somebody who was erased',
    cause: 'The row is of a person whom the project has forgotten (`aurum erase`); the source still holds them.',
    fix: 'Delete the person in the source. Whoever is a customer again: `aurum erase --lift <number>`.',
  },
  E313: {
    title: 'Row past its retention',
    cause: 'The row is of an order, ticket or event that is older than the plan keeps (`retention:`).',
    fix: 'Nothing, where that is meant; else a longer period in the plan. The source keeps the row until it is deleted there.',
  },
  E401: {
    title: 'Invalid e-mail',
    cause: 'The value is not an address a mail host would accept.',
    fix: 'Correct it in the source.',
  },
  E402: {
    title: 'Invalid phone',
    cause: 'The digits are no possible number of the country.',
    fix: 'Correct it, or name the default country of the source.',
  },
  E403: {
    title: 'Invalid date',
    cause: 'The value is no date, or an impossible one.',
    fix: 'Correct it in the source.',
  },
  E404: {
    title: 'Ambiguous date',
    cause: 'Day and month cannot be told apart, in this value or anywhere in its column.',
    fix: 'Name the order (`dateOrder: dmy` or `mdy`) of the source in aurum.yaml.',
  },
  E405: { title: 'Unknown country', cause: 'The value is no country name or code.', fix: 'Use an ISO 3166 code.' },
  E406: {
    title: 'Invalid postcode',
    cause: 'The value does not have the form of the country’s postcodes.',
    fix: 'Correct it, or the country.',
  },
  E407: {
    title: 'Invalid identifier',
    cause: 'The check digit or form of the identifier is wrong.',
    fix: 'Correct it in the source.',
  },
  E408: {
    title: 'Unreadable consent',
    cause:
      'The value is neither a yes nor a no; it counts as unknown, never as consent, and holds opt-ins of its row back.',
    fix: 'Correct it, or map the value in the plan.',
  },
  E409: {
    title: 'Placeholder value',
    cause: 'The value stands for “nothing” (n/a, test, 0000000000).',
    fix: 'Leave the cell empty.',
  },
  E410: {
    title: 'Spreadsheet damage',
    cause: 'A spreadsheet turned the value into a number, formula result or date.',
    fix: 'Export the column as text.',
  },
  E411: { title: 'Invalid amount', cause: 'The value is no amount of money.', fix: 'Correct it in the source.' },
  E412: {
    title: 'Repaired encoding damage',
    cause: 'The text was UTF-8 read as another encoding (mojibake) and could be restored with certainty.',
    fix: 'Repair the export; the raw value is kept in lineage.',
  },
  E413: {
    title: 'Unknown state of an order',
    cause: 'The word says nothing known of the order, so it counts as a real one.',
    fix: 'Rename it in the export, or leave the column behind (`other`) in a plan where it means something else.',
  },
  E414: {
    title: 'Cell too long to read',
    cause:
      'The cell is longer than any name, address or other value of a customer; it is kept as it came and not looked at.',
    fix: 'Look for text pasted into the column, or two columns glued together.',
  },
  E420: {
    title: 'Missing value',
    cause: 'A cell that a rule requires is blank or stands for nothing.',
    fix: 'Fill it in the source, or take the rule back.',
  },
  E421: {
    title: 'Value not in list',
    cause: 'The value is none of those the rule lists.',
    fix: 'Correct it, or add it to `values` of the rule.',
  },
  E422: {
    title: 'Out of range',
    cause: 'The number or date is below `min` or above `max` of the rule, or is none.',
    fix: 'Correct it, or the bounds.',
  },
  E423: {
    title: 'Wrong length',
    cause: 'The text has fewer or more characters than the rule allows.',
    fix: 'Correct it, or the bounds.',
  },
  E424: {
    title: 'Pattern missed',
    cause: 'The text does not fit `matches`, or fits `not`, of the rule.',
    fix: 'Correct it, or the pattern.',
  },
  E501: {
    title: 'Repeated source key',
    cause: 'Two rows of one source carry the same key; both are kept.',
    fix: 'Check that the key column is the right one.',
  },
  E502: {
    title: 'Activity without customer',
    cause: 'An order, ticket or visit names a customer that no source has; it is listed, not counted.',
    fix: 'Add the missing customer export.',
  },
  E503: {
    title: 'Order of two customers',
    cause:
      'Rows of one order or ticket, or two files that hold it, name different customers; it went to the one most of them name.',
    fix: 'Look at the number in the source: it may be used twice, or the customers are one (judge them "same").',
  },
  E504: {
    title: 'Order in two currencies',
    cause: 'Lines of one order name different currencies; each is added up for itself.',
    fix: 'Check the column of currencies in the source.',
  },
  E505: {
    title: 'Refund of unknown size',
    cause: 'An order is partially refunded, and no column says how much; it is added up in full.',
    fix: 'Export the refunded amount too.',
  },
  E506: {
    title: 'Order without currency',
    cause: 'Neither the amount nor a column nor the header names a currency; the sums stand under unknown_currency.',
    fix: 'Export the currency, or rename the column: "Total (EUR)".',
  },
  E507: {
    title: 'Correction without customer',
    cause: 'A correction names a record or customer that no input has any more; it was passed over.',
    fix: 'Nothing, or take it out of the corrections.',
  },
  W501: {
    title: 'Orders folded',
    cause: 'The same order came in several files or rows; it counts once. The report says how many and how much.',
    fix: 'Nothing, unless they are different orders.',
  },
  W502: {
    title: 'Sign of several currencies',
    cause:
      'The amounts carry a sign that several currencies have ($, kr); the country of the customers, or the only such currency that the run names, tells which.',
    fix: 'Nothing, if that is right; else export the currency, or name it in the header: "Total (CAD)".',
  },
  E510: {
    title: 'Repeated value',
    cause: 'Several rows share a value, or a combination of values, that the rule wants but once.',
    fix: 'Remove the repeated rows in the source.',
  },
  E511: {
    title: 'Reference to nothing',
    cause: 'The value is not in the column that the rule refers to.',
    fix: 'Add what is missing to the other file, or correct the value.',
  },
  E512: {
    title: 'Comparison fails',
    cause: 'The value does not stand in the relation to the other one that the rule asks for.',
    fix: 'Correct one of the two.',
  },
  E520: {
    title: 'Number of rows',
    cause: 'The file has fewer or more records than the rule allows.',
    fix: 'Check that the export is whole.',
  },
  E521: {
    title: 'Not fresh',
    cause: 'The newest date is older than the rule allows, or in the future.',
    fix: 'Check that the export ran.',
  },
  E522: {
    title: 'Sum out of bounds',
    cause: 'The numbers of the column do not add up to what the rule asks for, or some are none.',
    fix: 'Compare the sum with the source.',
  },
  E523: {
    title: 'Role missing',
    cause: 'No column means what the rule asks for.',
    fix: 'Add the column to the export, or name its role in a plan.',
  },
  E601: {
    title: 'Possible match',
    cause: 'The evidence is neither enough to merge nor to keep apart.',
    fix: 'Decide in review.csv.',
  },
  E602: {
    title: 'Block bounded',
    cause:
      'A blocking key is shared by more records than the pair budget allows; the block was walked as a sorted neighbourhood.',
    fix: 'Look at the value: it is often a placeholder.',
  },
  E603: {
    title: 'Generic value',
    cause: 'A value is shared by far more records than its role allows; it is kept but not used as evidence.',
    fix: 'Nothing, or list it under `ignore:` in aurum.yaml.',
  },
  E604: {
    title: 'Training did not converge',
    cause: 'The match model was still moving when the iteration limit was reached.',
    fix: 'Treat the probabilities with care; more data or a saved model helps.',
  },
  E605: {
    title: 'Component cut',
    cause: 'Links that would have joined contradicting records were cut.',
    fix: 'See review.csv.',
  },
  E606: {
    title: 'Judgement without record',
    cause: 'A judgement names a record or customer that no input has any more; it was passed over.',
    fix: 'Nothing, or take it out of the judgements.',
  },
  E607: {
    title: 'Matching trained again',
    cause:
      'Customers of a first model differed in given name and birth date (or e-mail, gender, middle name) together, as relatives do; it was trained once more, more strictly.',
    fix: 'Look at customers with two given names or birth dates; `aurum explain` tells what joined them.',
  },
  E701: {
    title: 'Configuration fault',
    cause: 'The plan has a key or value that is not allowed.',
    fix: 'Correct the plan; all faults are listed at once.',
  },
  E702: { title: 'Usage fault', cause: 'A flag or argument is wrong.', fix: 'See --help.' },
  E703: {
    title: 'Gate failed',
    cause: 'A gate is at or above --fail-on; the golden records were not published.',
    fix: 'See report.json for the gate and the rows.',
  },
  E704: {
    title: 'Nothing checked',
    cause: 'There was no rule, or no row for the rules to look at; a check of nothing never passes.',
    fix: 'Add rules or rows; `defaults: false` leaves only rules of the file.',
  },
  W701: {
    title: 'Source missing',
    cause: 'A source of the last run is not among the inputs; its customers would be gone.',
    fix: 'Add the file, give it the same `source:` name in a plan, or go on without it: `--allow missing-source`.',
  },
  W702: {
    title: 'Rows lost',
    cause: 'A source has far fewer rows than in the last run.',
    fix: 'Check that the export is whole; `--allow rows-lost` goes on.',
  },
  W703: {
    title: 'Column emptied',
    cause: 'A column is gone or far less filled than in the last run.',
    fix: 'Check the export, or name the column it is called now in a plan.',
  },
  W704: {
    title: 'More unusable values',
    cause: 'More values of a column than in the last run cannot be used.',
    fix: 'Look at the cells with `aurum check`, and at what changed in the export.',
  },
  W705: {
    title: 'Share of duplicates changed',
    cause: 'Another share of records than in the last run is merged into others.',
    fix: 'Look at the merges of the report before the golden records are used.',
  },
  W706: {
    title: 'Customers lost',
    cause: 'There are far fewer customers than in the last run.',
    fix: 'Look at the merges of the report, and at the sources.',
  },
  W707: {
    title: 'Largest customer grew',
    cause: 'The largest customer has many more records than in the last run.',
    fix: 'Look at it with `aurum explain`: it is often a shared value.',
  },
  W708: {
    title: 'Golden ids changed',
    cause: 'More records than usual have another golden id than in the last run.',
    fix: 'Check names of sources and keys: golden ids are made of them.',
  },
  W709: {
    title: 'Key lost',
    cause:
      'A column that held the keys of a source is no key any more, for repeated or missing values; ids of its records change.',
    fix: 'Remove the repeated rows, or name the column as source_key in a plan.',
  },
  W710: {
    title: 'Decision set aside',
    cause:
      'A decision of a steward says "same" of customers that others keep apart; "different" holds until it is taken back.',
    fix: '`aurum review --list` shows both with their authors; take one back with `aurum review --undo <number>`.',
  },
  W711: {
    title: 'Erased person in a file',
    cause:
      'After an erasure a file below the project still holds an e-mail or a phone of the person; it is no output of a run.',
    fix: 'Delete the person there: in the system an export comes from, then export again; in notes by hand.',
  },
  W712: {
    title: 'Customer like an erased person',
    cause:
      'Another customer has an e-mail or a phone of somebody who was erased and no other given name; it was left as it is.',
    fix: 'Where it is the same person, erase it too: `aurum erase <golden id>`. A contact that both have keeps out only rows with the given name.',
  },
  E801: {
    title: 'Output cannot be written',
    cause: 'The target folder refuses the write, is full, or is an input.',
    fix: 'Check space and permissions; older outputs are untouched.',
  },
  E802: {
    title: 'Output is locked',
    cause: 'Another run holds the output folder.',
    fix: 'Wait for it, or add --break-lock when that process is gone.',
  },
  E803: {
    title: 'Output is not ours',
    cause: 'The output folder holds files that no Aurum run wrote.',
    fix: 'Choose an empty folder or an earlier output.',
  },
  E804: {
    title: 'Limit reached',
    cause: 'A memory, block, pair or size limit was reached in strict mode.',
    fix: 'Raise the limit or split the input.',
  },
  E805: {
    title: 'State cannot be read',
    cause: 'The state of a project, or the ledger of an output folder, is damaged, foreign, or of a newer version.',
    fix: 'Bring back a copy or an export (`aurum state --import`); nothing was changed and nothing is begun anew in silence.',
  },
  E806: {
    title: 'Key of the state',
    cause: 'The key of a project is missing, open to others, or not the one its state was made with.',
    fix: 'Bring the key back (AURUM_STATE_KEY, or .aurum/key with mode 0600).',
  },
  E807: {
    title: 'No project',
    cause: 'The folder holds no state of a project, or one part of it is gone.',
    fix: 'Check the path of -p; `aurum run -p <folder>` begins a project.',
  },
  E808: {
    title: 'State cannot be written',
    cause: 'The state of a project refuses the write, or its disk is full; it stands as it was.',
    fix: 'Check space and permissions, and run again.',
  },
  E901: {
    title: 'Invariant broken',
    cause: 'A promise of the tool does not hold; nothing was published.',
    fix: 'Report the bug with the run’s report.json.',
  },
} as const;

export type IssueCode = keyof typeof ISSUES;

/** True for a string that is one of the stable codes. */
export function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(ISSUES, text);
}

/** True for a code that faults of single cells have. E408 → true; W206, which is of a column → false. */
export function isCellIssue(code: IssueCode): boolean {
  return code.startsWith('E4');
}
