/**
 * Legal forms of companies as match keys with dots dropped: canonical display form, then its spellings.
 * Own collection from general knowledge of company law; several countries share a form.
 */
export const LEGAL_FORMS = `
Inc.: inc | incorporated | incorporation | incorp
Corp.: corp | corporation
Ltd.: ltd | limited | ltee | ltda ltd | co ltd | co limited | company limited | ltd co
LLC: llc | l l c | limited liability company | ltd liability co | llcs
LLP: llp | l l p | limited liability partnership
LP: lp | l p | limited partnership
LLLP: lllp
PLLC: pllc
PLC: plc | p l c | public limited company
PC: p c | professional corporation
PA: p a | professional association
Co.: co | company | cos | cie | compagnie | & co | and co | & company | and company | & cie | et cie
Pty Ltd: pty ltd | pty limited | proprietary limited | pty | p l
Pvt. Ltd.: pvt ltd | private limited | pvt limited | private ltd | pte ltd | pte limited | pte | p ltd | pvt
CIC: cic
CIO: cio
GmbH: gmbh | gesellschaft mit beschrankter haftung | gesmbh | ges m b h | g m b h | mbh | gmbh i g | ggmbh | gemeinnutzige gmbh
GmbH & Co. KG: gmbh & co kg | gmbh und co kg | gmbh and co kg | gmbh co kg | gmbh & cokg | gmbh & co | gmbh & co ohg | gmbh & co kgaa | gmbh und cie
AG & Co. KG: ag & co kg | ag & co kgaa | ag & co | ag und co kg | ag and co kg | ag co kg
UG: ug | unternehmergesellschaft | ug haftungsbeschrankt | ug haftungsbeschraenkt | unternehmergesellschaft haftungsbeschrankt | ug & co kg
AG: ag | aktiengesellschaft
SE: se | societas europaea
SCE: sce
KG: kg | kommanditgesellschaft | co kg | & co kg | & co | und co kg
KGaA: kgaa
OHG: ohg | offene handelsgesellschaft
GbR: gbr
e.V.: ev | e v | eingetragener verein
eG: eg | e g | eingetragene genossenschaft
e.K.: ek | e k | e kfm | ekfm | e kfr | eingetragener kaufmann | inh
SA: sa | s a | societe anonyme | sociedad anonima | sociedade anonima
S.A. de C.V.: sa de cv | s a de c v | sapi de cv | sab de cv | s de rl de cv | s de r l de c v | sc de rl de cv
SARL: sarl | s a r l | societe a responsabilite limitee | s a rl
SAS: sas | s a s | societe par actions simplifiee
SASU: sasu
EURL: eurl
EI: eirl
SNC: snc | s n c
SCI: sci
SCA: sca
SCS: scs
SCOP: scop
SCRL: scrl
SPRL: sprl | s p r l
ASBL: asbl
SL: sl | s l | sociedad limitada | slu | s l u | srl unipersonal
SLL: sll | s l l
SCCL: sccl | s coop | scoop | soc coop
SRL: srl | s r l | societa a responsabilita limitata | srls | s r l s
SpA: spa | s p a | societa per azioni
Lda: lda | ltda | limitada | sociedade limitada
EIRELI: eireli
S/A: s a
BV: bv | b v | besloten vennootschap | bvba | b v b a
NV: nv | n v | naamloze vennootschap
VOF: vof | v o f
CV: cv
AB: ab | aktiebolag | aktiebolaget
HB: hb | handelsbolag
KB: kb | kommanditbolag
AS: as | a s | aksjeselskap | aktieselskab | akciova spolecnost
ASA: asa
ANS: ans
ApS: aps | anpartsselskab
IVS: ivs
I/S: i s
K/S: k s
P/S: p s
A.m.b.a.: amba
Oy: oy | osakeyhtio | oyj | julkinen osakeyhtio
Ky: ky | kommandiittiyhtio
Tmi: tmi
ehf.: ehf | hf
Sp. z o.o.: sp z o o | sp z oo | spolka z o o | spzoo | spolka z ograniczona odpowiedzialnoscia | sp zoo | z o o
Sp. k.: sp k | sp j | sp p
S.A.: spolka akcyjna
s.r.o.: sro | s r o | spol s r o | spol sro | spolecnost s rucenim omezenym
a.s.: akc spol
k.s.: komanditni spolecnost
v.o.s.: vos | v o s
d.o.o.: doo | d o o
d.d.: dd | d d
Kft.: kft
Zrt.: zrt
Nyrt.: nyrt
Bt.: bt
Rt.: rt
OOD: ood
EOOD: eood
AD: ad
EAD: ead
OÜ: ou
UAB: uab
SIA: sia
A/S: a s
OOO: ooo
OAO: oao
ZAO: zao
PAO: pao
AO: ao
IP: ip
TOV: tov
AE: ae
EPE: epe
IKE: ike
OE: oe
A.Ş.: a s | anonim sirketi | san ve tic as | san tic ltd sti
Ltd. Şti.: ltd sti | limited sirketi
K.K.: kk | k k | kabushiki kaisha | kabushiki gaisha
G.K.: gk | g k | godo kaisha
Y.K.: yk | yugen kaisha
Sdn. Bhd.: sdn bhd | sendirian berhad
Bhd.: bhd | berhad
PT: pt | perseroan terbatas
Tbk: tbk
JSC: jsc | ojsc | cjsc | pjsc | joint stock company
FZE: fze
FZ-LLC: fz llc | fzllc | fzco | fzc | dmcc
WLL: wll
SAE: sae
SAL: sal
SAOG: saog
PSC: psc
KSC: ksc
SICAV: sicav
SOPARFI: soparfi
`;

/** Forms also written before the name. */
export const LEADING_FORMS = `pt oy ab ooo oao zao pao ao uab sia firma kk tov as ip ou`;

/** Chinese, Japanese and Korean forms, which stand at either end without a blank. */
export const NATIVE_FORMS = `股份有限公司 有限责任公司 有限責任公司 有限公司 公司 株式会社 有限会社 合同会社 合資会社 一般社団法人 (株) （株） ㈱ (有) （有） شركة مؤسسة 주식회사 유한회사 (주) （주） ㈜`;

/** Forms that are also words or names: no form after a single short word of a person, and no proof of a company. */
export const WEAK_FORMS = `co as ab ag pa pc sa sl se cv ev ek kg kb hb ky ad dd ae oe bt rt ao ip ou lp p a i s k s p s a s eg pt spa limited company & co inh s a hf sal`;
