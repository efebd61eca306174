/**
 * Numbers with checks that a country gives out, under their names in npm stdnum: those of firms and taxpayers, a bar, those of
 * people. The first one is that of VAT where the country has it. Left out are those whose rule looks at the clock: a result
 * must not change overnight.
 */
export const COUNTRY_NUMBERS = `
AR: cuit dni
AT: uid | vnr
AU: abn acn tfn
BE: vat
BG: vat | egn
BR: cnpj | cpf
CA: bn | sin
CH: uid vat | ssn
CL: rut
CN: uscc | ric
CO: nit
CY: vat
CZ: dic ico | rc
DE: vat idnr | svnr
DK: cvr
EC: ruc | ci
EE: kmkr registrikood | ik
ES: nif cif | dni nie
FI: alv ytunnus
FR: tva siren siret | nir
GB: vat utr | nino
GR: vat | amka
HK: | hkid
HR: oib
HU: anum
IE: vat | pps
IL: hp | idnr
IN: gstin pan | aadhaar
IS: | kennitala
IT: iva | codicefiscale
KR: brn | rrn
LT: pvm | asmens
LU: tva
LV: pvn
MT: vat
MX: rfc
NL: btw | bsn
NO: mva orgnr | fodselsnummer
NZ: ird
PE: ruc
PL: nip regon | pesel
PT: nif
RO: cui | cnp
RS: pib | jmbg
SE: vat orgnr
SI: ddv | emso
SK: dph | rc
TR: vkn | tckimlik
TW: ubn | natid
UA: edrpou
US: ein | ssn
ZA: vat | idnr
`;
