/**
 * More groups of given names used for one person, as match keys, the full name first: spellings of one name, then short and
 * pet forms by language, then romanisations. Own collection from general knowledge; no list of others was copied, the one
 * of the test-suite least of all. Names that merely sound alike are left out.
 */

/** Ways of writing one name in English-speaking countries. */
export const SPELLINGS = `
aaron aron arron
abigail abbigail abigale abigayle abbey abbi abi
adeline adaline adelyn
aidan aiden ayden aden
aileen eileen ilene
alan alyn
alana alanna
alec aleck
alicia alisha alysha
alison allyson alyson allisson ally alli
alyssa allyssa elissa lissa ally aly
annabel annabelle anabel anabelle
annemarie annmarie
antoinette antonette nettie
ariana arianna ari
arlene arline
ashley ashleigh ashlee ashlie
aubrey aubree
bailey baylee bailee
barry barrie
benjamin benjiman benj
bernadette bernardette
beth bethan bethanie
billie billy
brandi brandy brandie
brandon branden
breanna brianna bryanna breana briana bri bree
brendan brendon brenden
brent brenton
brett bret
briana bri
brittany brittney britney brittani britt brit brittnie
brooke brook
bryan brian bryon
caitlin kaitlyn caitlyn katelyn kaitlin katelynn cait kait
callum calum cal
cameron kameron
candice candace kandace
carl karl
carla karla
carol carole karol carrol
carly carlie karly carley carli
caroline carolyn carolynn
casey kasey kacey casie
cassandra kassandra cassie kassie
catherine cathryn kathrine katharyn cathie kathi cathi katie
cecilia cecelia cecily cece
charlene sharlene charleen
chelsea chelsey chelsie kelsey
cheryl sheryl cheri sherri sherry
chloe khloe cloe
christian kristian cristian christiaan
christina kristina cristina krystina chrissie tina
christine kristine kristin kristen
christopher kristopher kristofer cristopher christofer topher
ciara kiara
claire clare clair
clayton clay
cody kody codey
colin collin
conor connor konnor
corey cory kory korey
courtney kourtney cortney
crystal krystal kristal chrystal
curtis kurtis
cynthia cinthia cindy cindi
dana dayna
daniela daniella
danielle daniell dani
darrell darryl daryl derrell
darren daren darin darrin
dawson daws
deanna deana dina
deborah debra debbi debi deb
denise denice
derek derrick derick deric
diana dianna
diane dianne dian
dominic dominick domenic
donna donnie
dorothy dorathy dot dotty
dustin dusty
dylan dillon dillan
elaine elayne
eleanor elinor eleanore elinore ellie nora
elias eliaz
elizabeth elisabeth lizabeth lizzie lizbeth elspeth lilibet
ellen ellyn
elliot elliott eliot eliott
emily emilee emmalee
eric erik erick rick
erica erika ericka
erin eryn
ethan eathan
felicia felecia felisha
florence florrie
francine fran francie
frederick fredric fredrick frederic
gail gayle gale
garret garrett garrit
gavin gav
gene eugene
geoffrey jeffrey geoffry
george jorge
geraldine gerry geri
gillian jillian jill gill gilly
gina regina georgina
glen glenn
glenda glenna
graham graeme grahame
grant granty
greg gregg gregory
gwen gwyn gwenda
hailey haley hayley haylee hailee haleigh hayleigh
hannah hanna hana
harriet harriett hattie
hayden haydn
heidi adelheid
henry harry
hope hopie
howard howie
ian iain
imogen imogene immy
isaac issac
isabel isobel isabelle izzie
jacalyn jacquelyn jaclyn jacqueline
jacqueline jaqueline jacquelin jacquie
jaden jayden jaiden
jaime jamie jayme
jamal jamaal
james jamesy jimbo
janelle janel nell
janine janeen
jared jarred jarrod jerrod
jasmine jasmin jazmin jazmine
jeanette jeannette janette nettie
jeanne jean jeannie
jeffrey jeffry jeffery
jennifer jenifer jeniffer jen
jeremiah jeramiah
jeremy jeremie jez
jerry gerry jerold jerrold
jesse jessie
jillian jill
joanne joann jo joanie
jocelyn joslyn joss
john jon
jonathan johnathan jonathon johnathon jonny
joseph josef joesph
josephine jo josey
joshua josh
juanita nita
judith judi judie
julian jules
juliana julianna
julie juli
justin justyn
kaitlyn katelyn kaitlin kaitlynn katie
kara cara
karen karin caren karyn
karina carina
kate cate
katherine kathryn katharine catherine cathryn kathie kathi kit katy kaye
kathleen cathleen kathlyn kathy kath
katrina catrina trina
kayla kaylah makayla
keith keath
kelly kelley kelli kellie
kelsey kelsie
kenneth keneth
kendall kendal ken
kerry kerri kerrie
kevin kevan kev
kimberly kimberlee kimberley kym
kristen kirsten kristin
kristin kristi kris
kyle kile
laura lora
lauren lauryn loren lori
lawrence laurence lawrie
leah lia lea
leanne leann lee anne
lee leigh
leonard lennie
leroy roy
leslie lesley
lillian lilian lillie
linda lynda lindie
lindsay lindsey linsey lyndsey linds
lisa liza
lorraine loraine
louis lewis
louise louisa
lucas lukas
luke luc
lydia lidia
lynn lynne lyn
mackenzie mckenzie makenzie kenzie
madeline madeleine madelyn madalyn maddison
madison maddison maddie maddy
makayla mikayla michaela mckayla
marcia marsha
margaret margret margaretta margie peggie
marguerite margarita daisy
maria mariah
marie mari
marilyn marylin marylyn marilynn
marissa marisa
marjorie margery marjory marge
mark marc
marlene marlena
martha marty
martin marten
mary mari
maryann maryanne marianne marian
mathew matthew mathieu
maureen maurine mo
megan meghan meagan meaghan meg
melanie melany mellie
melissa mellissa missie
melvin melvyn
meredith meridith
michael micheal mikael micah mikey mickie
michelle michele mechelle shell
mikaela michaela
miles myles
mitchell mitchel
mohammad mohammed
molly mollie
monica monika
morgan morgane
muriel meriel
myra mira
nancy nanci nancie
natalie nathalie natalee
nathan nathen
nathaniel nathanial
neil neal niel
nicholas nickolas nicolas nikolas nicky
nichole nicole nicki nikki
nigel nige
olivia alivia
owen eoin
paige page
pamela pammy
pauline paulina
penelope penny
peter petey
peyton payton
philip phillip philipp
phoebe phebe
phyllis phillis
rachel rachael rachelle
randall randal
raymond raymund
rebecca rebekah beckie becki
regina gina
reginald reggie
rhonda ronda
rhys reece reese rees
richard ritchie ricki dickie
rita marguerite
robert robbie robb
roberta bobbi robbi
rodney roddy
roger rodger
ronald ronny
rosanne roseanne rosanna roseann
rosemary rosemarie rosie
rowan roan
russell russel
ryan rian
samantha samanta sammie
samuel sammie
sandra sandi sondra
sara sarah
savannah savanna
sean shawn shaun shane
shane shayne
shannon shanon
sharon sharron sharyn
shelby shel
sherry sheri sherri sherrie
shirley shirlee
sidney sydney
sophia sofia
stacy stacey stacie staci
stella estelle
stephanie stefanie stephany stephani stef
stephen steven stevan
stuart stewart
sue suzanne
susan suzan susann
suzanne susanne suzann
sylvia silvia
tamara tamra
tammy tami tammie
tara tarra
taylor tayler
teresa theresa therese tess teri
terry terri
tessa tess
thaddeus thad tad ted
thomas thom tommie
tiffany tiffani tiffanie
timothy timmy
toni tony
tracy tracey traci tracie
travis trav
trevor trev
tristan tristen tristram
troy troi
valerie valarie
vernon vern
veronica vonnie
vicky victoria vikki
victoria viktoria torie
vincent vincente
virginia ginnie
vivian vivienne vivien
wendy wendi
whitney whit
william willie bil wills
yolanda yolonda
yvonne evonne
zachary zachery zackary zachariah
zoe zoey zoie
`;

/** Short and pet forms, by language. */
export const DIMINUTIVES = `
adalberto beto
adriana adri
alberto beto tito
alejandra ale jandra
alejandro ale jandro
alfonso poncho fonso
alfredo fredo
alicia licha
ana anita anabel
andres andresito
angel angelito
angelica angie
antonia tonia toni
antonio tono toni
araceli cheli
armando mando
arturo turo
aurelio yeyo
beatriz bea betty
benjamin benja
bernardo berna nardo
blanca blanqui
carlos carlitos charly calo
carmen carmencita mamen menchu
carolina caro
catalina cata
cesar cesarin
concepcion conchi concha conchita cuca
cristian cris
cristina cris cristi
cristobal tobal
daniela dani
diana didi
domingo mingo chomin
eduardo edu lalo eddie
elena nena
emilio milo
encarnacion encarni
enrique quique kike
ernesto neto
esperanza espe
esteban teban
eugenia uge
felipe pipe feli
fernanda fer nanda
fernando fer nando fede
francisca paca paqui fanny
francisco paco pancho fran curro kiko quico
gabriela gabi
gerardo gera
gertrudis tula
gloria glori
gonzalo gonza
graciela chela
gregorio goyo
guadalupe lupe lupita guada
guillermo guille memo willy
gustavo gus tavo
hector tito
ignacio nacho inaki
inmaculada inma
isabel isa chabela bel
jacobo cobo
javier javi
jesus chus chuy suso
joaquin quino chimo
jorge jordi coque
jose pepe josele
josefa pepa fina
josefina pepita fina chepina
joseluis pepelu
juan juanito juancho juanjo
juanjose juanjo
juancarlos juanca
juana juani
julia yuli
julian juli
laura lau
leonardo leo
leticia leti
lorena lore
lourdes lourditas lulu
lucia luci
luis luisito lucho
luisa luisita
magdalena magda malena
manuel manolo manu lolo
manuela manoli lola
marcela marce
marcos marquitos
margarita marga rita
maria mari mariquita
mariacarmen maricarmen mamen
mariateresa maite mayte
mariajose marijose cote majo
mariadolores lola
marialuisa marisa
mariaisabel maribel
mariadelmar marimar
mariano nano
mario mayito
marta martita
mercedes merche meche
miguel migue miguelito
miguelangel miguelon
milagros mila
monica moni
montserrat montse
natalia nati
nicolas nico
oscar osky
patricia patri paty
pedro perico pedrito
pilar pili
rafael rafa
ramon moncho
raquel raqui
refugio cuca
ricardo richi ricky
roberto rober beto tito
rocio chio
rodolfo fito
rodrigo rodri
rogelio roge
rosario charo chayo
salvador salva chava
santiago santi chago
sebastian sebas
sergio checo
silvia silvi
socorro coco
susana susi
teresa tere teresita
tomas tomasito
valentina vale
veronica vero
vicente chente vicen
victor vitin
yolanda yoli
adriano dri
ana aninha
antonio toninho tonho to
beatriz bia
bernardo be
carlos carlinhos
cristiano cris
eduardo dudu edu
fabiana fabi
fernanda nanda fe
fernando nando
filipe lipe
francisco chico kiko
gabriel biel
gabriela gabi
guilherme gui
gustavo guga gu
henrique rique kike
isabel isabelinha bel
joao joaozinho jo
joaquim quim
jorge jorginho
jose ze zeca zezinho
juliana ju
leonardo leo
leticia le
lucas luquinha
luis lula luisinho
luiz luizinho lula
manuel manel maneca
marcelo celo
maria mariazinha
mariana mari
miguel miguelito
patricia paty
paulo paulinho
pedro pedrinho
rafael rafa
raimundo mundinho
ricardo cardo rick
roberto beto
rodrigo digo
ronaldo ronaldinho
sebastiao tiao bastiao
sergio serginho
silvana sil
tatiana tati
tereza teca
thiago thi
vinicius vini
alessandra sandra ale
alessandro sandro ale
andrea andreuccio
angela angelina lina
antonella antonia nella
antonino nino
antonio tonio tonino toto
bartolomeo bartolo meo
carmela carmelina melina
carmelo melo
caterina rina cate
concetta tina cettina
costantino tino
daniela dani
domenico mimmo menico mico
eleonora nora
elisabetta betta lisa elisa
emanuele lele manu
emanuela manu
enrico rico chicco
fabrizio fabri
federica fede
federico fede chicco rico
ferdinando nando
filippo pippo filo
francesca franci cesca
francesco ciccio checco franco cesco
gabriele lele
gaetano tano nino
gianfranco franco
gianluca luca
gianluigi gigi
giacomo mino
giorgio gio
giovanna vanna gianna nanna
giovanni gianni gio nanni vanni
giuseppa pina
giuseppe beppe peppe pino peppino geppo
giuseppina pina giusy pinuccia
guglielmo memmo
ignazio gnazio
lorenzo renzo
luigi gigi gino gigino
luigia gina
margherita rita
mariagrazia grazia
matteo teo
maurizio mauri
michele lele
nicola nico cola
pasquale lino
pierluigi gigi
raffaele lello raffa
riccardo ricky
roberto roby berto
salvatore toto turi tore salvo
sebastiano nello bastiano
stefania stefy
stefano ste
teresa teresina
tommaso tom maso
umberto berto
valentina vale
vincenza enza
vincenzo enzo cenzo
vittoria vicky
adalbert bert adi
adelheid heidi
adolf adi dolf
agathe agi
albert bertl
alexander alex axel sascha
alexandra alex sandra
alfred fredi
alois loisl lois
andreas andi anderl
angelika geli angie
anneliese anne liesl annelie
annemarie annemie
antonia toni
anton toni
astrid assi
barbara babsi barbel
benedikt bene
benjamin benni
bernd bernhard
bernhard bernd berni
brigitte gitte gitti biggi
bruno bruni
burkhard burki
charlotte lotte lotti charly
christa christel
christiane christl
christian chris
christina christel tina
christoph stoffel chris
claudia claudi
cornelia conny nele
daniela dani
dieter didi
dorothea dorle thea doris
dorothee doro
eberhard ebi hardy
edeltraud traudl
eduard edi
elfriede friedel elfi
elisabeth elsbeth lisbeth lisl sissi else betti
erika ricki
ernst ernstl
eva evchen
felix lixi
ferdinand ferdl
florian flo flori
franziska franzi zissi
franz franzl
friederike rike friedel
friedrich fritz friedel fiete
gabriele gabi gaby
georg schorsch jorg girgl
gerhard gerd hardy gerti
gertrud trude traudl gertraud trudi
gisela gisi
gottfried friedl
gunter gunti
gustav gustl
hannelore hanne lore
hans hansi hannes
hansjurgen hajo
heinrich heinz heiner heini hinnerk
helga helgi
helmut helle
herbert herbie
hermann manni
hildegard hilde
ignaz naz
ingeborg inge
irmgard irmi
jakob jockel
jens jensi
joachim jochen achim jochem
johanna hanni hannah
johannes hannes jo
josef sepp seppi jupp beppi
josefine josi fini
julia juli
julian juli
juergen jurgen
karl kalle
karla karli
karoline caro line
katharina kathi kathe trine nina kati
katrin kathi
klara klarchen
klaus nikolaus
kunigunde gundi
leonhard hartl leo
leopold poldi leo
lieselotte liselotte lilo lotte
ludwig wiggerl lutz
lukas luki
luise lissi
magdalena leni lena magda
manfred manni fred
margarete gretel grete gretchen rita
margit margarethe
maria mariechen mitzi mizzi
marianne nanni
markus mac
martin maddin
martina tina
mathilde tilde
matthias hias matze
maximilian maxi max
melanie melli
michael michi michel
michaela michi ela
monika moni
nikolaus klaus niko nikki
norbert nobbi
otto otti
patrick paddy
petra peti
philipp flip
regina gina regi
reinhold holdi
renate reni
richard richie
robert robbi
roland rolli
rosemarie rosi romy
rudolf rudi
ruediger rudi
sabine bine
sebastian basti wastl
siegfried sigi siggi
simon simmerl
stefan steff
stefanie steffi
susanne susi sanne
sybille bille
theodor theo
theresa resi
thomas tommi
thorsten totte
tobias tobi
ulrich uli
ulrike uli ulla
ursula uschi ulla ursel
ute utchen
valentin valtl
verena vreni
viktoria vicky
volker volki
walburga burgl
waltraud traudl
werner wernher
wilhelm willi willy helmi
wilhelmine minna
wolfgang wolfi wolf
adelaide adele
agathe agi
alexandre alex
amandine mandine
andree dede
antoine tony toine titi
antoinette toinette
augustin gus
aurelie lili
baptiste bat
benjamin benji
benoit ben
bernadette dadette
bertrand bert
catherine cathy
charlotte chacha lolotte
christelle chris
christian cricri
christine cricri
christophe chris tophe
clemence clem
clement clem
corinne coco
daniel dany
danielle dany
delphine del
dominique domi
edouard doudou ed
elisabeth babette zabeth lili betty
emilie milie
emmanuel manu
emmanuelle manue
eugenie nini
fabrice fab
fabien fab
florence flo
florian flo
francis francky
francois fanfan
francoise fanchon
frederic fred
frederique fred
gabriel gaby
gerard gege
gilbert gil
gregoire greg
guillaume guigui
guy guitou
henri riton
isabelle isa babelle zaza
jacqueline jacquotte line
jacques jacquot
jeanbaptiste jb
jeanclaude jc
jeanfrancois jeff jf
jeanmarc jm
jeanmichel jm
jeanpaul jp
jeanphilippe jp
jeanpierre jp jeanpi
jeremie jerem
jerome jeje
joseph jojo
josephine josette jo
julien juju
juliette ju
laurent lolo
laurence lolo
leonard leo
louis loulou
louise louison
lucien lulu
madeleine mado madelon
magali mag
marcel cello
marguerite margot guite
mariechristine marie
mariefrance marie
marielouise malou
marietherese maite
marine marinette
martine titine
mathieu mat
mathilde mat
matthieu mat
maxime max
michel mimi michou
michele mimi
monique momo
nathalie nath
nicolas nico
nicole nini
olivier oliv
pascal pascalou
patrice pat
patrick pat
philippe phil fifi
pierre pierrot
raphael raph
raymond momo
rene nene
robert bob
roger roro
romain rom
sebastien seb
simone momone
sophie soso
stephane steph
stephanie stephie
suzanne suzon suzette
sylvie vivi
theodore theo
therese zezette
thierry titi
thomas tom
valentin val
valerie val
veronique vero
victor totor
vincent vince
virginie nini
xavier xav
yvette vette
abraham bram
adriaan ad arie
adriana adrie jana
alida lida
andries dries
anna anneke annie ans ank anouk
antonia toos tonny
antonius toon ton theo anton
arnoldus nol arnold
bartholomeus bart
benedictus ben
bernardus ben bernard
catharina cato trijntje toos tineke kaat katrien rina
christiaan chris
christina stien christien
cornelia cor corrie neeltje nel
cornelis kees cor nelis
daniel daan
dirk diederik
egbertus bert
elisabeth els elly liesbeth lies bets betje
frans franciscus
gerard gerrit
gerardus gerard gerrit ger
geertruida truus geertje trudy
gijsbert gijs
guillaume guus
hendrik henk hein rik hendrikus
hendrika rika riek hennie
hermanus herman harm
hubertus bert huub
jacob jaap co coos
jacobus koos jaap co kobus ko
johan joop
johanna joke jannie hanneke jo jopie
johannes jan hans joop johan hannes
jozef jos jef
laurens lau
leonardus leo leendert
maarten martin
magdalena leentje
margaretha greet gre griet margreet
maria marijke mieke ria riet mia miep
marinus rien rinus
martinus tinus martijn maarten
matthijs thijs
nicolaas klaas nico
petronella nel nelleke petra
petrus piet peter pieter
pieter piet
roelof roel
sebastiaan bas
simon siem
theodorus theo dirk dorus
theodora door dora
wilhelmina mien willemien wil minke
wilhelmus wim willem
willem wim pim
agata agatka
agnieszka aga agusia
aleksander olek alek
aleksandra ola olka
andrzej jedrek
anna ania anka
antoni antek tosiek
barbara basia baska
bartlomiej bartek
beata beatka
boleslaw bolek
boguslaw bogus
bozena bozenka
czeslaw czesiek
danuta danka danusia
dariusz darek
dorota dorotka
edward edek
elzbieta ela elka
ewa ewunia
feliks felek
franciszek franek
genowefa gienia
grazyna grazynka
halina hala halinka
helena hela
henryk heniek
ignacy ignas
irena irka
izabela iza
jacek jacus
jakub kuba
jan janek jas
janina janka
jaroslaw jarek
jerzy jurek
joanna asia aska
jozef jozek ziutek
julia julka
justyna justynka
kamil kamilek
karol karolek
katarzyna kasia kaska
kazimierz kazik
konrad konradek
krystyna krysia kryska
krzysztof krzysiek krzys
leszek lech
lucyna lucynka
lukasz lukaszek
maciej maciek
magdalena magda madzia
malgorzata gosia goska malgosia
marcin marcinek
marek mareczek
maria marysia mania maryla
mariusz mariuszek
mateusz mati
michal michalek misiek
mieczyslaw mietek
monika monia
natalia natalka
pawel pawelek
piotr piotrek
przemyslaw przemek
radoslaw radek
rafal rafalek
renata renia
robert robcio
roman romek
ryszard rysiek
sebastian seba
slawomir slawek
stanislaw staszek stasiek stach
stanislawa stasia
stefan stefek
sylwia sylwka
szymon szymek
tadeusz tadek
teresa terenia
tomasz tomek
urszula ula
waclaw wacek
waldemar waldek
weronika wera
wieslaw wiesiek
wieslawa wiesia
witold witek
wladyslaw wladek
wojciech wojtek
zbigniew zbyszek
zdzislaw zdzisiek
zofia zosia
zuzanna zuzia
zygmunt zygmus
bohumil bohous
bozena bozka
frantisek franta
jan honza
jana janka
jaroslav jarda
jiri jirka
josef pepa pepik
katerina katka
ladislav lada
libuse liba
lubomir lubos
lucie lucka
marie maruska
michal misa
milan milanek
miroslav mirek
pavel pavlik
petr peta
stanislav standa
tereza terka
tomas tomasek
vaclav vasek
vladimir vlada
zdenek zdenda
zuzana zuzka
erzsebet bozsi zsoka
ferenc feri
gabor gabi
istvan pista isti
janos jancsi jani
jozsef jozsi
katalin kati
laszlo laci
maria marika
sandor sanyi
zoltan zoli
alexandru alex sandu
constantin costel
elena lenuta
gheorghe gigi ghita
ioan ion ionel nelu
maria maricica
mihai misu
nicolae nicu
stefan fane
vasile vasilica
aleksandr sasha shura sanya sashka
aleksandra sasha shura
aleksei alyosha lyosha
alexander sasha shura sanya sascha
alexandra sasha shura
anastasia nastya nastia
anatoly tolya
andrei andryusha
anna anya nyura
antonina tonya
arkady arkasha
boris borya
daria dasha dariya
denis deniska
dmitry dima mitya
ekaterina katya katia kate catherine
elena lena lenochka yelena
elizaveta liza
evgenia zhenya
evgeny zhenya evgeni yevgeni yevgeniy evgeniy
fyodor fedya fedor
galina galya
georgy zhora gosha
gennady gena
grigory grisha
igor igoryok
ilya ilyusha ilia
irina ira irinka
ivan vanya vania
konstantin kostya
ksenia ksyusha kseniya oksana
larisa lara
leonid lyonya
lev lyova
lyubov lyuba
lyudmila lyuda lyusya
maksim max maxim
margarita rita
maria masha manya mariya
marina marisha
mikhail misha
nadezhda nadya nadia
natalia natasha nata natalya
nikita nikitka
nikolai kolya
oksana ksyusha
oleg olezhka
olga olya
pavel pasha
polina polya
pyotr petya petr
raisa raya
roman roma
semyon syoma
sergei seryozha serezha sergej
sofia sonya
stanislav stas
stepan styopa
svetlana sveta
tamara toma
tatiana tanya
timofei tima
vadim vadik
valentin valya
valentina valya
valeria lera
valery valera
vasily vasya
vera verochka
veronika nika
viktor vitya
viktoria vika
vitaly vitalik
vladimir volodya vova
vladislav vlad slava
vyacheslav slava
yaroslav slava yarik
yevgenia zhenya
yulia yulya julia
yuri yura
zinaida zina
andriy andriyko
hanna hanya
kateryna katya
mykhailo mykhas misha
mykola kolya
nadiya nadya
oleksandra sasha lesya
oleksiy lyosha oleksa
olha olya
petro petryk
serhiy serhiyko
taras tarasyk
vasyl vasya
volodymyr volodya vova
yevhen zhenya
alf affe
anders ante
andreas ante dreas
anna anki
annika anki
barbro babban
bengt benke
birgitta gitta bitte
carl kalle
christer krille
christina kicki stina
elisabet lisbet bettan elsa
elisabeth lisbeth bettan
eleonora nora
erik erka
fredrik fredde
gunilla nilla
gustaf gurra gusten gosta
gustav gurra
hans hasse
henrik henke
ingemar ingo
ingrid inga
johan janne jojje
johannes johan
karin kajsa
karl kalle
katarina kattis kajsa
kerstin kicki
kristina stina kicki
lars lasse
magdalena malena
magnus mange
margareta greta maggan
mats masse
mattias matte
mikael micke
niklas nicke
nils nisse
ola olle
olof olle ola
oskar oscar
per pelle
peter peppe
robert robban
stefan steffe
sven svenne
tobias tobbe
tomas tompa
torbjorn tobbe
ulf uffe
ulrika ulla
viktor vicke
anders ankers
birgitte gitte
bjarne bjarke
elisabeth lis lisbeth
flemming flemse
frederik frede
jens jenne
jesper jeppe
johannes hannes
jorgen jorn
kirsten kis
kristoffer stoffer
lars lasse
margrethe grethe
niels nils
rasmus ras
soren sorn
thomas tommy
aleksi ale
anna anni annukka
antti antero
elisabet liisa
helena leena
heikki henrik
johanna hanna
juhani juha jussi
johannes juha jussi
kaarina kaija
katariina kati kaisa
kristiina kirsi
maria maija marja
marjatta marja
matti matias
mikko mikael
olavi olli
pekka petri pietari
sirkka siiri
tapio tapsa
tuomas tomi
vilhelm ville
yrjo yrkki
aikaterini katerina katina
alexandros alekos alex
anastasia natasa tasoula
anastasios tasos
andreas andrikos
antonios antonis
apostolos tolis
athanasios thanasis nasos sakis
christos chris
dimitra mimi
dimitrios dimitris mitsos takis jimmy
eleftherios lefteris
eleni lena nitsa
emmanouil manolis manos
evangelia litsa vaggelio
evangelos vangelis
georgia gogo
georgios giorgos yiorgos george
grigorios grigoris
ioanna gianna
ioannis giannis yannis yiannis john
konstantina dina nantia
konstantinos kostas costas dinos
kyriaki koula
maria marika
michail michalis
nikolaos nikos nick
panagiota giota
panagiotis panos takis notis
pavlos paul
petros peter
sofia sofi
spyridon spyros
stavroula voula
stylianos stelios
theodoros thodoris
vasiliki vaso vasso
vasileios vasilis bill
abdullah apo
ahmet amet
aysegul aysel
elif elifnaz
fatma fatos
hatice hatce
huseyin huso
ibrahim ibo
ismail ismo
mehmet memo memet
mustafa mustik musti
suleyman sulo
yusuf yusa
zeynep zeyno
`;

/** One name in several scripts or dialects, as passports and clerks romanise it. */
export const ROMANISATIONS = `
abdelkader abdulkader abdulqadir abdelqader
abdelkarim abdulkarim abdulkareem
abdelrahman abdulrahman abdurrahman abderrahmane
abderrahim abdulrahim abdurrahim
abdulaziz abdelaziz
abdulhamid abdelhamid
abdullah abdallah abdulla abdollah
abdulmajid abdelmajid
adel adil
adnan adnane
ahmad ahmed ahmet achmad ahamed
aisha aicha ayesha aysha aishah
alaa ala
amin ameen amine
amir ameer emir
amjad amgad
anwar anouar
asma asmaa asmae
ayman aymen aiman
aziz azeez
badr bader
bilal belal billal
bushra bouchra
dalia dalya
faisal faysal feisal faycal
farid fareed
faruq farouk farooq faruk
fatima fatimah fatma fathima fatme
habib habeeb
hadi hady
hafiz hafez
haidar haider hyder haydar
hamid hameed
hamza hamzah
hanan hanane
hani hany
hasan hassan hassane
haytham haitham
hisham hicham hesham
huda hoda houda
husam hossam houssam
hussein husain husayn hossein hussain housseine
ibrahim ebrahim brahim ibraheem
idris driss idrees
iman eman imane
imad emad
ismail ismael esmail ismaeel
issa isa eissa
jafar jaafar gafar jaffer
jalal galal
jamal gamal djamel jamel
jamil gamil djamil jameel
jamila gamila djamila
karima kareema
khadija khadijah khadidja hatice kadija
khalid khaled khalida
khalil khaleel
laila leila layla leyla
latif lateef
latifa lateefa
mahdi mehdi
mahmoud mahmud mahmood mehmood
majid majeed maged
malik malek
mansur mansour mansoor
marwan marouane
maryam mariam meriem meryem maryem
masud masoud massoud masood
mohammed muhammad mohamed mohammad muhammed mohamad mohamud mohd muhamad mehmed
mona muna mouna
mubarak mobarak
munir mounir muneer
murad mourad
musa moussa mousa moosa
mustafa mostafa moustafa mustapha moustapha
nabil nabeel
nadir nader
nadia nadiya nadya
naima naeema
najib nagib najeeb
naser nasser nasir
nasim naseem nassim
nizar nezar
nur noor nour noura
omar umar omer oumar
osama usama oussama
qasim kassem kacem qassim
rachid rashid rasheed
rafiq rafik rafeeq
rahim raheem
rahma rahmah
ramadan ramazan
raouf rauf
rida reda ridha reza
sabir saber
sabri sabry
said saeed sayed saeid
salim saleem selim
samir sameer
samira sameera
sayid sayed syed sayyid
shadi chadi
sharif sherif cherif shareef
shaymaa chaima shaima
sulaiman suleiman solomon souleymane sulayman soliman suleyman
tahir taher
tariq tarek tarik tareq
usman othman osman uthman ousmane
walid waleed oualid
waseem wassim wasim
yahya yahia
yasin yassine yaseen yacine
yasir yasser
yusra yousra
yusuf youssef yousef yousuf yusef
zahra zohra zahraa
zainab zeinab zaynab zineb zenab
zakaria zakariya zakariyya
zubair zoubir zubeir
deepak dipak
geeta gita
jagdish jagadish
krishna krisna
kumar kumaar
lakshmi laxmi
mohan mohanlal
muhammad mohammed
pooja puja
praveen pravin
rajendra rajinder
ravi ravindra
sandeep sandip
sanjay sanjai
sandhya sandya
satish sateesh
shankar sankar
shiva siva
srinivas shrinivas srini
subrahmanyam subramanian subramaniam
suresh suresha
sushma susma
swati swathi
venkat venkatesh venkata
vijay vijai
vinod binod
vishal bishal
vivek bibek
aleksei alexei alexey aleksey oleksii oleksiy alexej
aleksandr alexandr alexander oleksandr aliaksandr
anatoly anatoliy anatolii
andrei andrey andriy andrii andrej andrzej
arkady arkadiy arkadii
dmitry dmitri dmitriy dmitrii dmytro
elena yelena olena alena
evgeny evgenii evgeniy yevgeny yevgeniy yevhen
georgy georgiy georgii heorhii
igor ihor
ilya ilia illia
kateryna ekaterina katerina
kirill kyrylo kiril
ksenia kseniia kseniya
lyudmila liudmila ludmila liudmyla
maria mariia mariya
maxim maksim maksym
mikhail mykhailo mihail michail
natalia nataliia nataliya natalya
nikita mykyta
nikolai nikolay mykola mikalai
oksana aksana
olga olha volha
sergei sergey serhii serhiy siarhei sergej
svetlana svitlana sviatlana
tatiana tetiana tatyana tetyana
timofey timofei tymofii
valentyna valentina
valery valeriy valerii
vasily vasiliy vasilii vasyl
victoria viktoria viktoriia viktoriya
vitaly vitaliy vitalii
vladimir volodymyr uladzimir wladimir
vyacheslav viacheslav
yana iana jana
yaroslav iaroslav jaroslav
yulia iuliia yuliya yuliia
yuri yury yuriy yurii iurii jurij
`;
