import { hostname } from 'node:os';
import { PEOPLE } from './aurum.ts';

/** A plan with two columns that are not there. */
export const PLAN =
  'version: 1\nsources:\n  - path: a.csv\n    columns:\n      emial: email\n      first_nam: given_name\n';

/** A run that cannot be, and how it ends. */
export interface Case {
  readonly name: string;
  readonly files: Readonly<Record<string, string | Buffer>>;
  /** Arguments after `run`; the output folder is added unless it is named. */
  readonly args: readonly string[];
  readonly exit: number;
  readonly code: string;
  /** What `where:` names; undefined where there is no place. */
  readonly where: RegExp | undefined;
}

export const CASES: readonly Case[] = [
  { name: 'a missing file', files: {}, args: ['gone.csv'], exit: 3, code: 'E106', where: /gone\.csv/ },
  {
    name: 'a missing file beside a sound one',
    files: {},
    args: ['a.csv', 'gone.csv'],
    exit: 3,
    code: 'E106',
    where: /gone\.csv/,
  },
  { name: 'a folder without tables', files: { 'in/notes.md': 'x' }, args: ['in'], exit: 3, code: 'E106', where: /in/ },
  {
    name: 'a folder in a plan',
    files: { 'in/a.csv': PEOPLE, 'p.yaml': 'version: 1\nsources:\n  - path: in\n    columns: {}\n' },
    args: ['-c', 'p.yaml'],
    exit: 3,
    code: 'E107',
    where: /in/,
  },
  { name: 'an empty file', files: { 'x.csv': '' }, args: ['x.csv'], exit: 3, code: 'E101', where: /x\.csv/ },
  { name: 'nothing on standard input', files: {}, args: ['-'], exit: 3, code: 'E101', where: /stdin/ },
  { name: 'a header alone', files: { 'x.csv': 'id,name\n' }, args: ['x.csv'], exit: 3, code: 'E109', where: /x\.csv/ },
  {
    name: 'a header alone beside a sound file',
    files: { 'x.csv': 'id,name\n' },
    args: ['a.csv', 'x.csv'],
    exit: 3,
    code: 'E109',
    where: /x\.csv/,
  },
  {
    name: 'bytes that are not of the encoding named',
    files: { 'x.csv': Buffer.from('id,name\n1,\xff\xfe\xc0\n2,\xff\xff\xff\n', 'latin1') },
    args: ['x.csv', '--encoding', 'utf-8', '--max-rejects', '0'],
    exit: 3,
    code: 'E304',
    where: /x\.csv:2/,
  },
  {
    name: 'bytes that are no text',
    files: { 'x.csv': Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197 + (at >> 3)) & 255)) },
    args: ['x.csv'],
    exit: 3,
    code: 'E1',
    where: /x\.csv/,
  },
  {
    name: 'an unterminated quote',
    files: { 'x.csv': 'id,name\n1,Ann\n2,"Bo\n3,Cy\n' },
    args: ['x.csv'],
    exit: 3,
    code: 'E104',
    where: /x\.csv:3:name/,
  },
  {
    name: 'more rejects than allowed',
    files: { 'x.csv': 'id,name\n1,Ann\n2\n3,Cy\n' },
    args: ['x.csv', '--max-rejects', '0'],
    exit: 3,
    code: 'E301',
    where: /x\.csv:3/,
  },
  {
    name: 'rows of which none can be read',
    files: { 'x.csv': 'id,name,city\n1,Ann,Lund,x\n2,Bo,Lund,x\n' },
    args: ['x.csv'],
    exit: 3,
    code: 'E302',
    where: /x\.csv:2$/,
  },
  {
    name: 'rows of which none can be read beside a sound file',
    files: { 'x.csv': 'id,name\n1\n' },
    args: ['a.csv', 'x.csv'],
    exit: 3,
    code: 'E301',
    where: /x\.csv:2$/,
  },
  {
    name: 'orders of nobody who is named',
    files: { 'x.csv': 'order_id,amount,product\n1,2.50,tea\n2,3.50,jam\n' },
    args: ['x.csv'],
    exit: 3,
    code: 'E205',
    where: /x\.csv/,
  },
  {
    name: 'a truncated archive',
    files: { 'x.csv.gz': Buffer.from('1f8b0800000000000003', 'hex') },
    args: ['x.csv.gz'],
    exit: 3,
    code: 'E103',
    where: /x\.csv/,
  },
  {
    name: 'unknown columns in a plan',
    files: { 'p.yaml': PLAN },
    args: ['-c', 'p.yaml'],
    exit: 2,
    code: 'E203',
    where: /^ {2}where: +p\.yaml$/,
  },
  {
    name: 'an unknown key in a plan',
    files: { 'p.yaml': `${PLAN}matsch: 1\n` },
    args: ['-c', 'p.yaml'],
    exit: 2,
    code: 'E701',
    where: /p\.yaml/,
  },
  { name: 'a missing plan', files: {}, args: ['-c', 'p.yaml'], exit: 2, code: 'E701', where: /p\.yaml/ },
  { name: 'no input', files: {}, args: [], exit: 2, code: 'E702', where: undefined },
  {
    name: 'files and a plan',
    files: { 'p.yaml': PLAN },
    args: ['a.csv', '-c', 'p.yaml'],
    exit: 2,
    code: 'E702',
    where: undefined,
  },
  {
    name: 'an output below a file',
    files: { plain: 'x' },
    args: ['a.csv', '-o', 'plain/out'],
    exit: 4,
    code: 'E801',
    where: /out/,
  },
  {
    name: 'an output that is a file',
    files: { plain: 'x' },
    args: ['a.csv', '-o', 'plain'],
    exit: 4,
    code: 'E801',
    where: /plain/,
  },
  {
    name: 'an output with files of somebody else',
    files: { 'theirs/x.txt': 'x' },
    args: ['a.csv', '-o', 'theirs'],
    exit: 4,
    code: 'E803',
    where: /x\.txt/,
  },
  {
    name: 'an output that is the folder of the input',
    files: {},
    args: ['a.csv', '-o', '.'],
    exit: 2,
    code: 'E801',
    where: /a\.csv/,
  },
  {
    name: 'an output that is the folder named as input',
    files: { 'in/a.csv': PEOPLE },
    args: ['in', '-o', 'in'],
    exit: 2,
    code: 'E801',
    where: /a\.csv/,
  },
  {
    name: 'an output that another run holds',
    files: { 'held/.aurum.lock': JSON.stringify({ pid: process.pid, host: hostname() }) },
    args: ['a.csv', '-o', 'held'],
    exit: 5,
    code: 'E802',
    where: /\.aurum\.lock/,
  },
];
