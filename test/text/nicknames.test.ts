import { describe, expect, test } from 'vitest';
import { sameNickname } from '../../src/text/nicknames.ts';

/** Names of one person, by what makes them so. */
const SAME = `
robert bob | william liam | elizabeth betty | ann ann | margaret peggy
haley hailey | shawn sean | stacey staci | kristopher christopher | geoffrey jeffery
jose pepe | francisco paco | concepcion conchi | joaquin quino | maria mari
francisco chico | jose ze | joao joaozinho | guilherme gui | sebastiao tiao
giovanni gianni | giuseppe beppe | salvatore toto | alessandra sandra | vincenzo enzo
johannes hans | ursula uschi | josef seppi | siegfried sigi | theresa resi
elisabeth babette | francois fanfan | pierre pierrot | marguerite margot
jacob jaap | geertruida truus | cornelis kees | wilhelmus wim
malgorzata gosia | katarzyna kasia | stanislaw staszek | wladyslaw wladek
jan honza | frantisek franta | istvan pista | ferenc feri | ioan nelu
aleksandr sasha | alexandra sasha | ekaterina katya | evgeny zhenya | vladimir vova | sergei seryozha
christina kicki | hans hasse | juhani jussi | frederik frede
ioannis yannis | evangelos vangelis | konstantinos kostas | mehmet memo
mohammed muhamad | abdelkader abdulqadir | youssef yusuf | khadija khadidja | lakshmi laxmi
sergei serhii | natalia nataliya | tatyana tetiana
`;

/** Names that look or sound alike, or of a man and a woman, and are not one. */
const OTHERS = `
bob jim | anna peter | alexander alexandra | jose joao | juan julio | katarzyna karolina | dimitra dmitry
hans heinz | anna andrea | nadia natalia | carlos carolina | daniel daniela | mario maria | paul paula
francis frances | michael michelle | patrick patricia | victor victoria | martin martina | emil emilia
hassan hussein | karim karima | samir samira | ivan igor | eva emma | lena lina | rosa rita | maria marta
mark mary | diana dina | laura lara | kate kara | joana joanna | wang huang
`;

const pairs = (table: string): string[][] =>
  table
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(' '));

describe('sameNickname', () => {
  test.each(pairs(SAME))('%s and %s', (a = '', b = '') => {
    expect(sameNickname(a, b)).toBe(true);
    expect(sameNickname(b, a)).toBe(true);
  });

  test.each([['', ''], ['xyz', 'xyy'], ...pairs(OTHERS)])('not %s and %s', (a = '', b = '') => {
    expect(sameNickname(a, b)).toBe(false);
    expect(sameNickname(b, a)).toBe(false);
  });
});
