/**
 * Names and codes of first-level regions: per country a line, entries "CODE=name/other name", names as match keys.
 * Codes as in ISO 3166-2 without the country prefix. From the standard and general knowledge.
 */
export const REGIONS = `
US: AL=alabama/ala; AK=alaska; AZ=arizona/ariz; AR=arkansas/ark; CA=california/calif/cal; CO=colorado/colo; CT=connecticut/conn; DE=delaware/del; DC=district of columbia/d c/washington dc; FL=florida/fla; GA=georgia; HI=hawaii; ID=idaho; IL=illinois/ill; IN=indiana/ind; IA=iowa; KS=kansas/kans; KY=kentucky; LA=louisiana; ME=maine; MD=maryland; MA=massachusetts/mass; MI=michigan/mich; MN=minnesota/minn; MS=mississippi/miss; MO=missouri; MT=montana/mont; NE=nebraska/nebr/neb; NV=nevada/nev; NH=new hampshire/n h; NJ=new jersey/n j; NM=new mexico/n m/n mex; NY=new york/n y; NC=north carolina/n c/n carolina; ND=north dakota/n d/n dak; OH=ohio; OK=oklahoma/okla; OR=oregon/ore; PA=pennsylvania/penn/penna; RI=rhode island/r i; SC=south carolina/s c/s carolina; SD=south dakota/s d/s dak; TN=tennessee/tenn; TX=texas/tex; UT=utah; VT=vermont; VA=virginia; WA=washington/wash; WV=west virginia/w va/w virginia; WI=wisconsin/wis/wisc; WY=wyoming/wyo; PR=puerto rico; GU=guam; VI=virgin islands/us virgin islands; AS=american samoa; MP=northern mariana islands; AA=armed forces americas; AE=armed forces europe; AP=armed forces pacific
CA: AB=alberta/alta; BC=british columbia/b c/colombie britannique; MB=manitoba/man; NB=new brunswick/n b/nouveau brunswick; NL=newfoundland and labrador/newfoundland/nfld/nf/terre neuve et labrador; NS=nova scotia/n s/nouvelle ecosse; NT=northwest territories/nwt/n w t; NU=nunavut; ON=ontario/ont; PE=prince edward island/pei/p e i; QC=quebec/que/pq/p q; SK=saskatchewan/sask; YT=yukon/yukon territory/yk
AU: NSW=new south wales/n s w; VIC=victoria/vict; QLD=queensland; SA=south australia/s a; WA=western australia/w a; TAS=tasmania; NT=northern territory/n t; ACT=australian capital territory/a c t
GB: ENG=england; SCT=scotland; WLS=wales; NIR=northern ireland
DE: BW=baden wurttemberg/baden wuerttemberg; BY=bayern/bavaria; BE=berlin; BB=brandenburg; HB=bremen; HH=hamburg; HE=hessen/hesse; MV=mecklenburg vorpommern; NI=niedersachsen/lower saxony; NW=nordrhein westfalen/nrw/north rhine westphalia; RP=rheinland pfalz/rhineland palatinate; SL=saarland; SN=sachsen/saxony; ST=sachsen anhalt/saxony anhalt; SH=schleswig holstein; TH=thuringen/thueringen/thuringia
AT: 1=burgenland; 2=karnten/kaernten/carinthia; 3=niederosterreich/lower austria/noe; 4=oberosterreich/upper austria/ooe; 5=salzburg; 6=steiermark/styria; 7=tirol/tyrol; 8=vorarlberg; 9=wien/vienna
CH: ZH=zurich/zuerich; BE=bern/berne; LU=luzern/lucerne; UR=uri; SZ=schwyz; OW=obwalden; NW=nidwalden; GL=glarus; ZG=zug; FR=fribourg/freiburg; SO=solothurn; BS=basel stadt; BL=basel landschaft/basel land; SH=schaffhausen; AR=appenzell ausserrhoden; AI=appenzell innerrhoden; SG=st gallen/sankt gallen; GR=graubunden/graubuenden; AG=aargau; TG=thurgau; TI=ticino/tessin; VD=vaud/waadt; VS=valais/wallis; NE=neuchatel/neuenburg; GE=geneve/genf/geneva; JU=jura
NL: DR=drenthe; FL=flevoland; FR=friesland/fryslan; GE=gelderland; GR=groningen; LI=limburg; NB=noord brabant/north brabant; NH=noord holland/north holland; OV=overijssel; UT=utrecht; ZE=zeeland; ZH=zuid holland/south holland
IT: AG=agrigento; AL=alessandria; AN=ancona; AO=aosta; AR=arezzo; AP=ascoli piceno; AT=asti; AV=avellino; BA=bari; BT=barletta andria trani; BL=belluno; BN=benevento; BG=bergamo; BI=biella; BO=bologna; BZ=bolzano; BS=brescia; BR=brindisi; CA=cagliari; CL=caltanissetta; CB=campobasso; CE=caserta; CT=catania; CZ=catanzaro; CH=chieti; CO=como; CS=cosenza; CR=cremona; KR=crotone; CN=cuneo; EN=enna; FM=fermo; FE=ferrara; FI=firenze; FG=foggia; FC=forli cesena; FR=frosinone; GE=genova; GO=gorizia; GR=grosseto; IM=imperia; IS=isernia; SP=la spezia; AQ=l aquila/laquila; LT=latina; LE=lecce; LC=lecco; LI=livorno; LO=lodi; LU=lucca; MC=macerata; MN=mantova; MS=massa carrara; MT=matera; ME=messina; MI=milano; MO=modena; MB=monza e brianza/monza brianza; NA=napoli; NO=novara; NU=nuoro; OR=oristano; PD=padova; PA=palermo; PR=parma; PV=pavia; PG=perugia; PU=pesaro e urbino; PE=pescara; PC=piacenza; PI=pisa; PT=pistoia; PN=pordenone; PZ=potenza; PO=prato; RG=ragusa; RA=ravenna; RC=reggio calabria; RE=reggio emilia; RI=rieti; RN=rimini; RM=roma; RO=rovigo; SA=salerno; SS=sassari; SV=savona; SI=siena; SR=siracusa; SO=sondrio; SU=sud sardegna; TA=taranto; TE=teramo; TR=terni; TO=torino; TP=trapani; TN=trento; TV=treviso; TS=trieste; UD=udine; VA=varese; VE=venezia; VB=verbano cusio ossola; VC=vercelli; VR=verona; VV=vibo valentia; VI=vicenza; VT=viterbo
BR: AC=acre; AL=alagoas; AP=amapa; AM=amazonas; BA=bahia; CE=ceara; DF=distrito federal; ES=espirito santo; GO=goias; MA=maranhao; MT=mato grosso; MS=mato grosso do sul; MG=minas gerais; PA=para; PB=paraiba; PR=parana; PE=pernambuco; PI=piaui; RJ=rio de janeiro; RN=rio grande do norte; RS=rio grande do sul; RO=rondonia; RR=roraima; SC=santa catarina; SP=sao paulo; SE=sergipe; TO=tocantins
MX: AGU=aguascalientes/ags; BCN=baja california; BCS=baja california sur; CAM=campeche; CHP=chiapas; CHH=chihuahua; COA=coahuila; COL=colima; CMX=ciudad de mexico/cdmx/distrito federal/d f; DUR=durango; GUA=guanajuato/gto; GRO=guerrero; HID=hidalgo; JAL=jalisco; MEX=estado de mexico/edo mex/edomex; MIC=michoacan; MOR=morelos; NAY=nayarit; NLE=nuevo leon/n l; OAX=oaxaca; PUE=puebla; QUE=queretaro/qro; ROO=quintana roo/q roo; SLP=san luis potosi; SIN=sinaloa; SON=sonora; TAB=tabasco; TAM=tamaulipas; TLA=tlaxcala; VER=veracruz; YUC=yucatan; ZAC=zacatecas
IN: AP=andhra pradesh; AR=arunachal pradesh; AS=assam; BR=bihar; CT=chhattisgarh; GA=goa; GJ=gujarat; HR=haryana; HP=himachal pradesh; JK=jammu and kashmir; JH=jharkhand; KA=karnataka; KL=kerala; MP=madhya pradesh; MH=maharashtra; MN=manipur; ML=meghalaya; MZ=mizoram; NL=nagaland; OR=odisha/orissa; PB=punjab; RJ=rajasthan; SK=sikkim; TN=tamil nadu/tamilnadu; TG=telangana; TR=tripura; UP=uttar pradesh; UT=uttarakhand; WB=west bengal; DL=delhi/new delhi; CH=chandigarh; PY=puducherry/pondicherry
ZA: EC=eastern cape; FS=free state; GP=gauteng; KZN=kwazulu natal; LP=limpopo; MP=mpumalanga; NC=northern cape; NW=north west; WC=western cape
NZ: AUK=auckland; BOP=bay of plenty; CAN=canterbury; GIS=gisborne; HKB=hawkes bay; MBH=marlborough; MWT=manawatu wanganui; NSN=nelson; NTL=northland; OTA=otago; STL=southland; TKI=taranaki; TAS=tasman; WKO=waikato; WGN=wellington; WTC=west coast
ES: M=madrid; B=barcelona; V=valencia; SE=sevilla; Z=zaragoza; MA=malaga; MU=murcia; A=alicante; BI=bizkaia/vizcaya; CO=cordoba; VA=valladolid; PO=pontevedra; C=a coruna/la coruna; GR=granada; GI=girona/gerona; T=tarragona; CA=cadiz; PM=illes balears/islas baleares/baleares; GC=las palmas; TF=santa cruz de tenerife/tenerife; SS=gipuzkoa/guipuzcoa; NA=navarra; O=asturias; S=cantabria; LE=leon; TO=toledo; AL=almeria; J=jaen; H=huelva; L=lleida/lerida; CS=castellon; BA=badajoz; CC=caceres; AB=albacete; CR=ciudad real; SA=salamanca; BU=burgos; LO=la rioja; VI=araba/alava; LU=lugo; OU=ourense/orense; ZA=zamora; P=palencia; AV=avila; SG=segovia; SO=soria; GU=guadalajara; CU=cuenca; HU=huesca; TE=teruel
JP: 01=hokkaido; 13=tokyo; 14=kanagawa; 23=aichi; 26=kyoto; 27=osaka; 28=hyogo; 40=fukuoka; 11=saitama; 12=chiba; 22=shizuoka; 34=hiroshima; 04=miyagi; 15=niigata; 20=nagano; 47=okinawa
CO: AMA=amazonas; ANT=antioquia; ARA=arauca; ATL=atlantico; BOL=bolivar; BOY=boyaca; CAL=caldas; CAQ=caqueta; CAS=casanare; CAU=cauca; CES=cesar; CHO=choco; COR=cordoba; CUN=cundinamarca; DC=bogota d c/bogota dc/distrito capital/distrito capital de bogota; GUA=guainia; GUV=guaviare; HUI=huila; LAG=la guajira/guajira; MAG=magdalena; MET=meta; NAR=narino; NSA=norte de santander; PUT=putumayo; QUI=quindio; RIS=risaralda; SAN=santander; SAP=san andres providencia y santa catalina/san andres y providencia; SUC=sucre; TOL=tolima; VAC=valle del cauca/valle; VAU=vaupes; VID=vichada
AR: A=salta; B=buenos aires/provincia de buenos aires/pcia de buenos aires/bs as; C=ciudad autonoma de buenos aires/caba/capital federal/c a b a; D=san luis; E=entre rios; F=la rioja; G=santiago del estero; H=chaco; J=san juan; K=catamarca; L=la pampa; M=mendoza; N=misiones; P=formosa; Q=neuquen; R=rio negro; S=santa fe; T=tucuman; U=chubut; V=tierra del fuego; W=corrientes; X=cordoba; Y=jujuy; Z=santa cruz
CL: AI=aysen; AN=antofagasta; AP=arica y parinacota; AR=la araucania/araucania; AT=atacama; BI=biobio/bio bio; CO=coquimbo; LI=o higgins/ohiggins/libertador general bernardo ohiggins; LL=los lagos; LR=los rios; MA=magallanes; ML=maule; NB=nuble; RM=region metropolitana/metropolitana/region metropolitana de santiago; TA=tarapaca; VS=valparaiso
PE: AMA=amazonas; ANC=ancash; APU=apurimac; ARE=arequipa; AYA=ayacucho; CAJ=cajamarca; CAL=callao; CUS=cusco/cuzco; HUC=huanuco; HUV=huancavelica; ICA=ica; JUN=junin; LAL=la libertad; LAM=lambayeque; LIM=lima; LOR=loreto; MDD=madre de dios; MOQ=moquegua; PAS=pasco; PIU=piura; PUN=puno; SAM=san martin; TAC=tacna; TUM=tumbes; UCA=ucayali
TR: 01=adana; 02=adiyaman; 03=afyonkarahisar/afyon; 04=agri; 05=amasya; 06=ankara; 07=antalya; 08=artvin; 09=aydin; 10=balikesir; 11=bilecik; 12=bingol; 13=bitlis; 14=bolu; 15=burdur; 16=bursa; 17=canakkale; 18=cankiri; 19=corum; 20=denizli; 21=diyarbakir; 22=edirne; 23=elazig; 24=erzincan; 25=erzurum; 26=eskisehir; 27=gaziantep; 28=giresun; 29=gumushane; 30=hakkari; 31=hatay; 32=isparta; 33=mersin/icel; 34=istanbul; 35=izmir; 36=kars; 37=kastamonu; 38=kayseri; 39=kirklareli; 40=kirsehir; 41=kocaeli/izmit; 42=konya; 43=kutahya; 44=malatya; 45=manisa; 46=kahramanmaras; 47=mardin; 48=mugla; 49=mus; 50=nevsehir; 51=nigde; 52=ordu; 53=rize; 54=sakarya; 55=samsun; 56=siirt; 57=sinop; 58=sivas; 59=tekirdag; 60=tokat; 61=trabzon; 62=tunceli; 63=sanliurfa; 64=usak; 65=van; 66=yozgat; 67=zonguldak; 68=aksaray; 69=bayburt; 70=karaman; 71=kirikkale; 72=batman; 73=sirnak; 74=bartin; 75=ardahan; 76=igdir; 77=yalova; 78=karabuk; 79=kilis; 80=osmaniye; 81=duzce
`;

/** Cities known under several names, as match keys: canonical, others. */
export const CITY_ALIASES = `
munchen: munich | muenchen | monaco di baviera
koln: cologne | koeln
nurnberg: nuremberg | nuernberg
wien: vienna
zurich: zuerich
geneve: geneva | genf
basel: basle | bale
luzern: lucerne
praha: prague | prag
warszawa: warsaw | warschau
krakow: cracow | krakau
moskva: moscow | moskau
roma: rome | rom
milano: milan | mailand
firenze: florence | florenz
venezia: venice | venedig
napoli: naples | neapel
torino: turin
genova: genoa | genua
lisboa: lisbon | lissabon
porto: oporto
sevilla: seville
kobenhavn: copenhagen | kopenhagen
goteborg: gothenburg
den haag: the hague | s gravenhage
bruxelles: brussels | brussel
antwerpen: antwerp | anvers
gent: ghent | gand
athina: athens | athen
bucuresti: bucharest | bukarest
beograd: belgrade
kyiv: kiev
new york: nyc | new york city | manhattan ny
st louis: saint louis
hannover: hanover
dusseldorf: duesseldorf
ciudad de mexico: mexico city | cdmx | mexico df | mexico d f
`;
