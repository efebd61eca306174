/** Words a cell holds when it holds nothing, as match keys unless noted. Own collection. */
export const PLACEHOLDERS = `
n a
nicht angegeben
keine angabe
k a
unbekannt
none
unknown unknown
max mustermann
erika mustermann
erika musterfrau
fnu
lnu
fnu lnu
nfn
nln
no first name
no last name
null
empty
vacio
vuoto
undefined
unknown
unk
unknwn
unspecified
not specified
not available
not applicable
not provided
not known
not given
not set
not stated
no name
noname
no data
no value
no email
no e mail
noemail
no phone
no address
no aplica
nobody
anonymous
anonym
anonymus
anonyme
anonimo
anonymous user
anonymous customer
guest
guest user
guest customer
gastkunde
test
tests
tester test
testing
test test
test user
test customer
test account
testkunde
test kunde
prueba
essai
prova
dummy
sample
example
asdf
asdfg
asdfgh
asdfasdf
asd
qwe
qwer
qwert
qwerty
qwertz
tbd
tba
tbc
to be determined
to be advised
to be confirmed
missing
invalid
deleted
removed
redacted
withheld
do not use
donotuse
walk in
walk in customer
walkin
cash customer
cash sale
default customer
customer
first name
last name
firstname
lastname
vorname
nachname
your name
inconnu
inconnue
non renseigne
non communique
aucun
neant
sans nom
desconocido
desconocida
ninguno
ninguna
sin nombre
sin datos
sin especificar
no disponible
no consta
sconosciuto
sconosciuta
nessuno
non disponibile
onbekend
niet bekend
desconhecido
desconhecida
nenhum
nao informado
sem nome
nieznany
nieznane
nezname
neznamy
ukendt
okand
ukjent
tuntematon
bilinmiyor
neizvestno
net dannykh
`;

/** Exact spellings only: in another case they are names (Na, Nat, Nan, Nichts). */
export const EXACT_PLACEHOLDERS = `NA na N/A NaN nan NAN NaT nat NAT blank (blank) (leer) leer (vide) vide nada gast kunde brak geen yok nil NIL nul private keine keiner abc`;

/** Native-script words for "unknown" or "none", and labels of forms left where a name should stand, exact. */
export const NATIVE_PLACEHOLDERS = `不明 なし 無し 未設定 匿名 未知 无 無 没有 暂无 미상 없음 익명 неизвестно нет отсутствует тест άγνωστο δοκιμή フリガナ ふりがな 氏名 お名前 姓名 이름 성명 성함 имя фамилия`;
