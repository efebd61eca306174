/**
 * Words of street lines as match keys: canonical form, then its spellings.
 * English forms follow USPS Publication 28 appendix C; other languages from general knowledge.
 */
export const STREET_TYPES = `
st: street | str | strt | stret | streets | sts | strasse | strabe | strasze | stras | straat | strada | stradale | saint | sankt | sint | sainte
ave: avenue | av | aven | avenu | avn | avnue | avenida | avda | avd | aveneu | avenues
rd: road | roads | rds | raod
dr: drive | drv | driv | drives
ln: lane | lanes
ct: court | crt | courts | cts
pl: place | plc | places | platz | plein | plac | plads | plass
blvd: boulevard | boul | boulv | bvd | bld | bulevar | bulvar | boulevarde | bd
cir: circle | circ | circl | crcl | crcle | circles
ter: terrace | terr | tce | terraza
pkwy: parkway | pkway | parkwy | pky | pkwys
hwy: highway | highwy | hiway | hiwy | hway
fwy: freeway | frwy | freewy
expy: expressway | exp | expr | express | expw
tpke: turnpike | trnpk | turnpk | tpk
sq: square | squ | sqr | sqre | squares
trl: trail | trails | trls | tr
way: wy | ways
aly: alley | allee | ally | alle
xing: crossing | crssng | crossroad | xrd
cres: crescent | crsent | crsnt | crst | cresent
cove: cv | coves
creek: crk
dale: dl
estate: est | estates
ext: extension | extn | extnsn
falls: fls
fort: ft | frt
gardens: gdns | gdn | garden | gardn | grden | grdn
glen: gln | glens
green: grn | greens
grove: grv | grov | groves
harbor: hbr | harb | harbr | harbour
heights: hts | height
hill: hl | hills | hls
hollow: holw | hllw | hollows
island: islnd | islands | isle
junction: jct | jction | jctn | junctn
lake: lk | lakes | lks
landing: ldg | lndg | lndng
lp: loop | loops
manor: mnr | manors
meadow: mdw | meadows | mdws | medows
mill: ml | mills | mls
mount: mt | mnt | mountain | mtn | mntain
orchard: orch | orchrd
park: pk | parks | prk
point: pt | points | pts
plain: pln | plains | plns
plz: plaza | plza | pza | plaz | piazza | praca | praza | piata
port: prt
ranch: rnch | ranches
ridge: rdg | ridges | rdge | rdgs
river: riv | rvr | rivr
rte: route | rt | ruta
row: rows
run: rn
shore: shr | shores | shrs | shoar
spring: spg | springs | spgs | spng
station: sta | statn | stn
trace: trce | traces
valley: vly | valleys | vally | vlly
view: vw | views | vws
village: vlg | vill | villag | villages
vista: vis | vist | vst
walk: walks | wlk
woods: wds | wood
close: cl | clos
calle: cll
mews: mws
gate: gt
causeway: cswy | causwa
bypass: byp | bypas
bridge: brg | brdge
pass: psge | passage | passatge | pasaje | psje
path: paths
pike: pikes
esp: esplanade
prom: promenade | paseo | pso | passeig
quay: qy | quai | kai | kaai
rue: rua | ruelle
vle: viale
cso: corso
vco: vicolo | vic
lgo: largo
tra: travessa | trav | travesia | traversa
ctra: carretera | crta
cam: camino | caminho | chemin | che | chem | cno
rda: ronda
urb: urbanizacion | urbanizacao
pol: poligono
prol: prolongacion
cda: cerrada
priv: privada
blvr: bulevard
fbg: faubourg | fg
imp: impasse
all: allees
crs: cours
weg: wg | wegs
gasse: gss
damm: dm
ring: rg
ufer: uf
gracht: gr
sngl: singel
dk: dijk
ul: ulica | ulitsa | ulice | vul | vulytsia
aleja: aleje | al
os: osiedle
namesti: nam
gatan: gata
vg: vagen | vej | veien
cad: caddesi | cadde | cd
sok: sokak | sokagi | sk
mah: mahallesi | mahalle | mh
n: north | nth | nord | norte | noord | norr
s: south | sth | sud | sur | sul | zuid | syd
e: east | ost | este | oost
w: west | oeste | ouest
ne: northeast | nordost
nw: northwest | nordwest
se: southeast | sudost
sw: southwest | sudwest
1: first | 1st
2: second | 2nd
3: third | 3rd
4: fourth | 4th
5: fifth | 5th
6: sixth | 6th
7: seventh | 7th
8: eighth | 8th
9: ninth | 9th
10: tenth | 10th
11: eleventh | 11th
12: twelfth | 12th
jr: junior
gen: general
gov: governor
pres: president
co: county
`;

/** Words that end an English street name: behind one of them a city or a unit may follow. */
export const ENGLISH_TYPES = `
street st str avenue ave av road rd drive dr lane ln court ct place pl boulevard blvd circle cir terrace ter terr tce parkway pkwy pky highway hwy freeway fwy expressway expy turnpike tpke square sq trail trl way alley aly crossing xing crescent cres
cove cv extension ext gardens gdns glen gln green grn grove grv harbor hbr heights hts hill hills hl hollow holw island junction jct landing ldg loop manor mnr meadow meadows mdw mdws mount mountain park parks pk point pt plaza plz ranch ridge rdg row run shore shores
spring springs spg spgs station sta trace trce valley vly view vw village vlg vista vis walk woods wds close mews gate causeway cswy bypass byp bridge brg pass path pike esplanade promenade quay route rte circuit cct parade pde chase reach rise end vale wharf yard yards mall center centre ctr
circles estates estate oaks bend bnd branch br bluff blf creek crk crest corner cor corners club commons common cmn course crse curve dale dam divide estates falls field fields fld ford forest fork forks fort gateway haven hvn inlet isle key keys knoll knolls knl lake lakes landing light lodge lock mill mills mission motorway neck
orchard oval overlook passage pines pine plain plains port prairie ramp rapids rest river run shoals skyway spur stream summit throughway trafficway tunnel union viaduct ville wall wells crossroad crossroads underpass overpass concourse broadway
`;

/** Types that stand in front of the name, with words that follow them ("Rue de la Paix", "Calle Mayor", "Via Roma"). */
export const LEADING_TYPES = `
rue r ruelle avenue av ave boulevard bd boul place pl quai impasse imp allee allees chemin che cours passage route rte square faubourg
calle c cl avenida avda av plaza pza pl paseo pso carretera ctra camino cno ronda rda travesia callejon glorieta urbanizacion urb poligono carrera cra cr diagonal transversal calzada bulevar privada prolongacion pasaje
via viale vle piazza pza piazzale corso cso vicolo largo strada contrada localita loc borgo salita lungomare
rua r avenida av travessa tv praca pc largo alameda al estrada rodovia rod quadra
ulica ul aleja al aleje plac pl osiedle os ulitsa prospekt pr pereulok per naberezhnaya nab vulytsia vul
jalan jln jl lorong
strada str bulevardul bdul calea
`;

/** Endings of one-word street names, as match keys. */
export const COMPOUND_ENDINGS = `
strasse strase str weg gasse platz allee ring damm ufer straat laan plein gracht singel dijk kade steeg hof gatan gata vagen gade vej vei veien stradet torget katu utca steig pfad chaussee
`;

/** Kinds of unit inside a building: canonical, spellings. */
export const UNIT_TYPES = `
apt: apartment | apartments | apartamento | apto | appartement | appt | app | apart | aprt | aptmt | apt s | dpto | depto | departamento | dep | wohnung | whg | lagenhet | lgh | lejlighed | leilighet | byt | m | lok | lokal | mieszkanie | kv | kvartira | daire | d
unit: units | unt | u | nave | local | fraccao
ste: suite | suites | sute | suit | st e
fl: floor | flr | floors | etage | eta | piso | planta | andar | piano | verdieping | verd | stock | stk | og | obergeschoss | kat | patro | poschodi
rm: room | rooms | zimmer | zi | habitacion | sala | oficina | of | office | ofc
bldg: building | bld | bldng | edificio | edif | ed | batiment | bat | haus | block | blk | bloque | bloco | bl | torre | tower | turm | budova
flat: flats | flt
lot: lots | lt | lote
trlr: trailer
spc: space | sp
dept: department
ph: penthouse
frnt: front
rear: hinterhaus | hh
bsmt: basement | keller | ug
lowr: lower
uppr: upper
side:
hngr: hangar
key:
lbby: lobby
pier:
slip:
stop:
door: puerta | pta | tur | top
stair: escalera | esc | escalier | stiege | stg | scala | scal | entrance | entree | hal | trappa
int: interior | interno | interieur
shop: shp | lokaal
level: lvl | lv
villa:
mailbox: pmb
bus: bte | boite
postnet: 
box#:
`;

/** Words before the number of a post office box. */
export const BOX_WORDS = `p o box|po box|p o b|pob|post office box|post box|pobox|p box|postbox|postfach|pf|boite postale|case postale|bp|b p|apartado de correos|apartado postal|apartado|apdo|casilla de correo|casilla|caixa postal|cx postal|casella postale|cp|postbus|postboks|boks|gpo box|g p o box|locked bag|private bag|private mail bag|skrytka pocztowa|skr poczt|a ya|postrestante|box`;
