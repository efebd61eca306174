import { DIMINUTIVES } from './nicknames-world.ts';

/**
 * Groups of given names used for one person, as match keys; a name may stand in several groups.
 * Own collection from general knowledge (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Nordic).
 */
export const NICKNAME_GROUPS = `
aaron ron ronnie
abigail abby abbie gail nabby
abraham abe abram bram
adam ade
adelaide addie adele heidi ada
adeline addie adela
agnes aggie nessie nessa inez
aidan aiden
albert al bert bertie alby
alberta bertie allie
alexander alex al sandy alec alek lex xander zander sasha sascha alasdair alastair alistair alejandro aleksander aleksandr alessandro alexandre sandro ale
alexandra alex sandra sandy lexi lexie alexa sasha alejandra aleksandra alessandra alexandria ola
alexis alex lex
alfred al alf alfie fred freddy
alice allie ali elsie alicia
allison ali allie ally alison alyson
allan alan allen al
alphonse al alfonso alonzo alonso
alvin al vin vinny
amanda mandy manda amy mandi
amelia amy millie emily mel milly
andrea andie drea andi
andrew andy drew andre andreas andres andrea andrei andrey andrzej anders dre
angela angie angelina angel angelica
anna anne ann annie nan nancy hannah ana anita anya hanna nina annika anja
annabelle anna belle bella annabel
annette annie netta
anthony tony ant antonio anton antoine toni antony antonius antoni
antoinette toni tony nettie netta ann
antonia toni tonya
archibald archie arch baldie
arnold arnie
arthur art artie artur arturo
ashley ash
augustus gus august augie augustine austin agustin
barbara barb babs barbie bobbie basia barbra babette
barnabas barney
barnard barney
bartholomew bart barth bartek bartolome bartosz
beatrice bea trixie bee beatriz beatrix
belinda linda bel
benedict ben bennie benedikt
benjamin ben benny benji bennie jamie benjy
bernard bernie barney bern bernardo bernd bernhard berny
bernadette bernie detta
bertha bert bertie
bertram bert bertie
bethany beth
beverly bev beverley
bradley brad
brandon bran
brenda bren
brendan bren
brian bryan bryant
bridget bridie biddy bridgette
burton burt
byron ron ronnie
calvin cal vin
cameron cam
camille cam millie camilla camila milla
candace candy candice
carl karl karel carlo carlos charles
carla carlie karla
carlos charlie carlitos
carol caroline carolyn carrie lyn carolina karolina lina caro karoline carole
cassandra cassie cass sandra sandy
catherine katherine kathryn cathy kathy kate katie kit kitty kay cat katy kat trina cathleen kathleen catharine katharine katharina katarina katarzyna kasia caterina catalina catarina ekaterina katya karen katrin kathrin katja karin karina kate cath
cecilia cissy celia cecily sissy cecile
charles charlie chuck chas chip chaz carlos carl karl charley carol carlo chad
charlotte lottie charlie lotte char carla
chester chet
christina chris tina christine chrissy kris krista kristina christa christy kristy kristen kirsten tina cristina kristin kristine krystyna kerstin christiane kirstin crissy
christian chris kit kristian cristian
christopher chris kit topher kris christoph christophe cristobal krzysztof cristoforo kristoffer stoffel
clara clare claire clarissa klara
clarence clare
claudia claudie
clifford cliff ford
clifton cliff
clinton clint
constance connie
cordelia delia
cornelius neil con corny cornelis kees cor
cornelia nelly corrie
courtney court
curtis curt kurt
cynthia cindy cyndi
cyril cy
daniel dan danny dani danilo daniele
danielle dani dannie daniela danni
david dave davey davy dawid davide
deborah deb debbie debby debra debora
delilah lila
delores dolores lola dee lolita loly
dennis denny denis denys
derek derrick rick ricky
desmond des
diana di diane dianna dianne
dominic dom nick dominick domenico domingo dominik dominique nico
donald don donnie donny
dorothy dot dottie dolly dora dorothea dory doro dorota thea
douglas doug dougie
dwight ike
edith edie
edmund ed eddie ted ned edmond eddy
edward ed eddie ted teddy ned eduardo edouard eduard edoardo ward eddy edvard
edwin ed eddie win ned
edgar ed eddie
eleanor ellie nell nellie nora elly lenora leonora elaine ella eleonora eleonore leonor
elijah eli lige elias
elisha eli
elizabeth liz beth betty lizzie eliza elisabeth bess bessie betsy libby lisa liza ellie elsa elsie elise lizzy lisbeth bette bettina elisa elisabetta isabel isabella ela elzbieta ela lise liesel lieselotte ilse elspeth bet els liesbeth yelizaveta lis
ellen nell nellie helen elly ellie
emily em emmy millie emmie emilie emilia
emma em emmy
emanuel manny manuel immanuel manolo emmanuel manu
ernest ernie ernst ernesto
esther essie hester ester
ethel ettie
eugene gene eugenio eugen
eugenia genie
eva eve evie ewa evelyn
evelyn eve evie lyn
ezekiel zeke ezequiel
fatima fatma fatimah
ferdinand ferdie fred fernando nando
florence flo flossie florrie
frances fran fannie francie frankie franny sis francesca francoise franziska francisca franzi paquita
francis frank fran frankie franco francesco francisco francois franz frans paco pancho kiko frantisek franciszek cisco
franklin frank
frederick fred freddy freddie rick fritz friedrich federico frederic fredrick frederik fryderyk rik
frederica freda freddie friederike rike
gabriel gabe gabi gabby
gabrielle gabby gabi gabriela gaby gabriella gabriele elle ella
genevieve gen jenny eve viv ginny
geoffrey jeff geoff jeffrey jeffery
george georgie jorge georg giorgio georges yuri jerzy jurgen joris jiri gyorgy igor goran
georgina georgia gina georgie georgiana
gerald gerry jerry gerard geraldo
geraldine gerry dina
gerard gerry gerhard gerardo gerd gerrit
gertrude trudy gertie trude gert truus
gilbert gil bert
giovanni gianni gio nino vanni
giuseppe beppe peppe pino geppi
grace gracie
gregory greg gregg grzegorz gregorio gregor
gretchen margaret
guillermo memo guille
gustav gus gustavo gustaf
gwendolyn gwen wendy
harold harry hal harald
harriet hattie harry
harrison harry
harvey harv
heather hettie
helen nell nellie lena helena ellen elena helene hela leni eleni ela olena yelena alena lenka
henrietta etta hetty hattie henny
henry harry hank hal henri enrique heinrich enrico henk hendrik henryk henrik heinz quique rik hein
herbert herb bert herbie
herman manny hermann
hillary hilary
hilda hildegard hilde hildegarde
hiram hi
horace horatio
howard howie
hubert hugh bert hub
hugh hughie hugo huey
ignatius iggy ignacio nacho iggie
ines agnes
ingrid inga inge
irene rene reenie irena irina
isaac ike zac izzy
isabella bella izzy isabel belle ella isabelle isobel elisabeth ysabel isa bel
isaiah zay ike
isidore izzy isidro
ivan vanya johann john
jacob jake jay jakob jakub kuba jacobo jacques jaap
jacqueline jackie jacqui jacky jacquelyn
jacinta jaci
jaime james santiago
james jim jimmy jamie jem jaime jacques giacomo diego jimmie seamus
jane janie jenny jean janet janice jana joan joanna juana giovanna janine jeanne
janet jan jane nettie
janice jan
jason jay jase
jasmine jas jazz jaz yasmin yasmine
javier xavier javi
jean jane jeanne jeannie joan
jedidiah jed
jeffrey jeff geoff geoffrey jeffery
jennifer jen jenny jenn jennie jenni jenna
jeremiah jerry jeremy jem
jeremy jerry jem
jerome jerry romy geronimo
jessica jess jessie jessi
jesse jess
jesus chuy chucho
joan joanie joanna jo joann
joanna jo anna joan asia johanna joann
johann hans hannes johannes johan jan john han jo
johanna hanna hanne anna jo joke
john jack johnny jon jan johann johannes juan giovanni jean ivan sean ian shawn hans evan jonny johnnie johan joao jens janusz jock yan yannick owen
jonathan jon jonny john nathan jonathon johnathan
jordan jordy jory
jose pepe joseph chepe giuseppe josep zeca ze
josefa pepa josefina fina
joseph joe joey jose jo josef giuseppe jozef yusuf josep yosef youssef sepp osip
josephine jo josie fifi josefina josefine fina
joshua josh
joyce joy
juan juancho john juanito
juana juanita
judith judy jude jodie judi jutta
julia julie jules juliet giulia yulia iulia julita juliana
julian jules jule julien
juliana julie jules liana
julius jules julio giulio
justin jus
karen kari kaz
katarzyna kasia
kelly kel
kenneth ken kenny kent
kevin kev
kimberly kim kimmy kimberley
krzysztof krzys kris
larissa lara
laura laurie lori laurel lauren lora
lauren laurie ren
laurence larry lars laurent lorenzo laurie lawrence lauri rens lorenz
lawrence larry lon lonnie laurie laurence
leah lea lee
leo leon leonard lev
leonard leo len lenny leonardo leonid lennart lenny leonhard leendert
leroy lee roy
leslie les lesley
lester les
leticia lety letty
lewis louis lew lou luis ludwig
lillian lil lilly lily lillie liliana
linda lin lindy lynn
lloyd loy
lorenzo larry renzo
lorraine lori rainie
louis lou louie luis luigi ludwig lewis lodewijk gino
louise lou lulu luisa louisa lois luise
lucas luke luc luca lukas lukasz luka
lucille lucy lou lucia lucie cille lucinda luz
lucy lucia lucie
ludmila luda mila lyudmila lyuda
luis lucho luisito
luiz lula
lydia liddy
madeline maddie maddy madeleine madge magdalena lena madelyn maddi
magdalena lena magda maddy magdalene leni madeleine
malcolm mal mac
malgorzata gosia
manuel manolo manny manu lolo
marcus mark marc marco marcos markus marek marcin marek
margaret maggie meg peggy marge margie greta rita peg margo madge daisy margery marjorie gretchen margot margarita margherita marguerite margarethe malgorzata gretel grete margriet greet megan margareta
maria mary marie mia mitzi mariana masha marijke rie mimi ria miriam mariya maja marika
mariana ana mari
maribel isabel
marian mary ann marianne marion
marilyn mary lyn
mario mar
marjorie marge margie
mark marc marco marcus markus marek
martha marty mattie marta pat
martin marty mart martijn marcin
martina tina marti
marvin marv merv
mary molly polly may mamie maria marie mae mary ann minnie moll mollie maureen moira maire mair maura
matilda tilly mattie tillie mathilde tilda
matthew matt matty mathew matthias mateo mateusz matteo mathieu matthieu mats mateus thijs matthijs mathias matias matei
maureen mo mary
maurice morris moe mo mauricio maurizio moritz
maximilian max maximiliano maximillian maks massimiliano
maxine max
maxwell max
melanie mel
melinda mel mindy linda lindy
melissa mel missy lissa millie lisa
melvin mel
mercedes mercy merche sadie
meredith merry
michael mike mick mickey micky mikey miguel michel michal mikhail mitch michele mikael misha micah micha michiel mihai
michaela mickey kayla micki mikaela
michelle shelly micki chelle michele micheline
mildred millie milly
milton milt
minerva minnie
miranda randy mandy mira
miriam mimi mitzi mirjam
mitchell mitch
mohammed mohamed muhammad mohammad mo mohd mhd muhammed mehmet mohamad mohamud
monica mona nica monika moni
montgomery monty
morris morrie moe
moses mose moe moshe moises
nancy nan ann nance
natalie nat nattie natalia natasha nathalie talia natalya
natasha tasha nat natalia natalya
nathan nate nat
nathaniel nate nat nathan nathanael
nelson nels
nicholas nick nicky nicolas nico nicholaus claus klaus nikolai niklas nikolaus nikolaos nicola niccolo niels nils mikolaj nikolas nicolai nik niko kolya
nicole nikki nicky nicola colette nic
norbert bert
norma norm
norman norm
octavia tavia
oliver ollie olly olivier oli
olivia liv livvy ollie livia
olga olya
orlando rolando
oscar ozzie oskar
oswald ozzie oz
pablo paul
pamela pam
patience pat patty
patricia pat patty trish tricia patsy patti trisha
patrick pat paddy rick patsy patricio patrik patrizio
paul pauly paulie paolo pablo paulo pavel pawel pal
paula polly pauline
pauline polly paula
pedro peter perico
penelope penny nell
percival percy
peter pete pedro pierre pietro piotr pieter petr pyotr petrus piet per petri peer
petra pet
philip phil pip phillip felipe philippe filippo filip flip philipp
philippa pip pippa
phyllis phyl
priscilla prissy cilla
prudence pru prue
rachel rae ray raquel rachael shelly rach
rafael rafa raphael raf rafal
ramon ray moncho
raymond ray raimund raymundo
randall randy
randolph randy dolph
raul raoul
rebecca becky becca reba bec becki rebekah rebeca
regina gina reggie
reginald reg reggie rex
rene renato
renate rena
rhonda ronnie
ricardo ricky rico richard richie
richard rick dick rich richie ricky ricardo rik riccardo rickey ryszard ritchie
rita margarita margaret
robert bob bobby rob robbie bert robin roberto rupert robby bobbie robrecht
roberta bobbie robbie bobby
roderick rod rick rory
rodney rod
rodolfo rudy fito rudolf
roger rodge rog rutger
roland rollie rolando orlando
ronald ron ronnie ronny ronaldo
rosa rosie rose rosita
rosalind roz rosie linda ros
rosalie rose rosie
rosario charo chayo
rose rosie rosa rosemary
rosemary rose rosie mary romy marie rosemarie
rosina rosie
roxanne roxy rox roxie
rudolph rudy rolf rudolf dolf rodolfo
russell russ rusty
ruth ruthie
samantha sam sammy mandy
samuel sam sammy
sandra sandy cassandra alexandra
sarah sally sadie sara sal sallie
scott scotty
sebastian seb bastian bas basti sebastien sebastiao
sergio sergei serge sergey sergiusz
shannon shan
sharon shari
sheila shelley
sheldon shelly
sherman sherm
shirley shirl
sidney sid sydney
sigmund sig ziggy siegmund
simon si sy simone shimon
simone mona
sofia sophie sophia sonia zosia zofia sonja sonya fifi sofie
solomon sol sal solly
sonia sonja sonya
stanley stan
stanislaw stan staszek stanislav
stella estelle estella
stephanie steph stevie stefanie steffi stephany stefania estefania fannie steffy
stephen steve stevie steven stefan esteban etienne stephan stefano estevan stefaan stepan steph szczepan estevao
stuart stu stewart
susan sue susie suzy suzanne susanne susannah sukey suzie susanna susana sanne zuzanna zsuzsanna hana
sylvester sly vester silvester
sylvia silvia syl sylvie
tabitha tabby
tamara tammy tam tami
tatiana tanya tania tatyana tanja
terence terry terrance terrence
theodora dora theo thea
theodore ted teddy theo fyodor theodor teodoro todor
theresa terry tess tessa tracy teresa terri resa therese tracey reese terese teri
thomas tom tommy thom tomas tommaso tomasz tam maas
tiffany tiff
timothy tim timmy timo
tobias toby tobi tobiah
tomasz tomek
valentina val tina valya
valerie val valeria valery
vanessa nessa van
vera veronica
veronica ronnie vera roni nica veronique vero veronika
victor vic vick viktor vittorio vitya
victoria vicky tori vic vickie vicki viki viktoria vittoria vika
vincent vince vin vinny vicente vincenzo vinnie enzo chente
viola vi
violet vi
virginia ginny ginger gina virgie
vivian viv vivien vivienne
vladimir vlad volodymyr vova volodya
wallace wally
walter walt wally walther wat wout gualtiero
warren wari
wayne way
wendy gwendolyn
wesley wes
wilbur will willie
wilfred will fred wilf wilfried
wilhelmina mina minnie willa wilma helmina mien willemijn
william bill will billy willy liam willie wilhelm guillermo guillaume guglielmo willem wim bil gwilym wiliam guilherme vilhelm viliam
willard will
winifred winnie freda win
winston win winnie
xavier javier
yolanda yoli jolanda
yevgeny evgeny zhenya eugene evgeni
yvonne vonnie evonne
zachary zach zack zak zachariah zacharias zac
zebulon zeb
abdul abdel abdullah abdallah
ahmed ahmad ahmet amed
aleksei alexei alexey alyosha alexis aleksey
ali aly
anastasia nastya stacy anastasiya stacey
antje anna anne
beate bea
bogdan bohdan
concepcion concha conchita
consuelo chelo
dmitri dmitry dima dmytro demetrius mitya dimitri
dolores lola
dimitrios dimitris jim
enrique quique kike
encarnacion encarna
ewa ewka
federico fede
fernando nando
francisca paca paqui
gonzalo gonza
graciela chela
grzegorz grzesiek
guadalupe lupe lupita
hassan hasan
hussein husain huseyin hossein husayn
ibrahim abraham brahim ebrahim
ignacio nacho
ioannis yiannis giannis john yannis
isabel chabela isa
jadwiga jadzia
joachim jochen achim joaquin jo
joerg jorg jurgen juergen georg
joanna asia
jolanta jola
jozef jozek
karlheinz karl heinz
konstantin kostya constantine kostas constantin konstantinos costas
krystyna krysia
leticia lety
lieselotte lotte lilo liselotte
manfred manni
margarete grete gretel
mariateresa maite
matthias mathias matze mattias
mercedes merche
mikhail misha michael
miroslaw mirek
monserrat montse montserrat
nikolaos nikos nicholas
oleksandr sasha alexander olexandr
panagiotis panos
pawel pawelek
pilar pili
przemyslaw przemek
rajesh raj
rajendra raj
rafaela rafa
reinhard reiner rainer
sanjay san
santiago santi diego yago
siegfried siggi sigi
slawomir slawek
socorro coco
sokratis socrates
svetlana sveta
tadeusz tadek
ulrich uli ulli
ulrike uli ulli rike
venkatesh venkat
veronika vroni
waldemar waldi
wolfgang wolf wolfi
wojciech wojtek adalbert
yasmin jasmin jasmine
yuri yury yuriy iouri
youssef yusuf yousef joseph yosef
zbigniew zbyszek
omar umar omer
khaled khalid
osama usama
aisha ayesha aysha aicha ayse
khadija khadijah hatice
maryam mariam meryem miriam
zainab zaynab zeynep zeinab
noor nour nur
salim saleem selim
said saeed sayed
tariq tarek tarik
${DIMINUTIVES}`;
