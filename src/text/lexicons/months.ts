/**
 * Month and weekday names of 60 languages as match keys (romanised, lower case, dots dropped).
 * Source: CLDR (Unicode licence) 48, plus spoken abbreviations. A name that two languages use for
 * different months belongs to the larger one.
 */

/** Per line a month: number, then names. */
export const MONTHS = `
1 january jan januar janvier janv enero ene gennaio gen janeiro januari styczen stycznia sty tammikuu tammikuuta tammi leden ledna led januara ianuarie ian ocak oca yanvar yanvarya yanv sichen sichnya sich yanuari ianoyarioy sijecanj sijecnja sij jaanuar jaan janvaris sausis sausio gener xaneiro xan urtarrila urt eanair ean ionawr ion janar studzen studzenya qangtar qang yan hownvar hownvari hnv ianvari ynvr ynv ynyr zhnwyh jnwry jnvri jn januyari janu janevari jane janyuari janyu mkrakhm mkh januarie januwari durutu mkra mangkn mk jnnvari jaenner janner
2 february feb februar fevrier fevr febrero febbraio fevereiro fev februari luty lutego lut helmikuu helmikuuta helmi unor unora uno februara febr februarie subat sub fevral fevralya lyutiy lyutogo lyut fevruari fevroyarioy veljaca veljace velj veebruar veebr februaris vasaris vasario febrer febreiro otsaila ots feabhra feabh chwefror chw chwef shkurt shk lyuty lyutaga aqpan aqp petrvar petrvari ptv tebervali teb fvrvr fvr fbryr fwryh frwry phrvri phr phebruyari pheb phebruvari phebru piprvri pip phibrvri phibr phebruari kumphaphanth kph pebrero peb februwari komphak koumpha phepheavari phe feber kumpha
3 march mar marz mars marzo marco maart mrt marzec marca marc marts maaliskuu maaliskuuta maalis brezen brezna bre marec marcius marc martie mart marta berezen bereznya ber martioy ozujak ozujka ozu kovas kovo martxoa mawrth maw sakavik sakavika sak nauryz nau marti mrts mrs mrch marci minakhm mikh maret mac marso machi mashi mas maedin meina mina mn mt mrz maerz
4 april apr avril avr abril abr aprile kwiecien kwietnia kwi huhtikuu huhtikuuta huhti duben dubna dub aprila aprilis aprilie nisan nis aprel aprelya kviten kvitnya kvit aprilioy travanj travnja tra aprill balandis balandzio dabril dabr apirila api aibrean aib ebrill ebr prill pri krasavik krasavika kra sauir sau aprili fryl fr bryl awryl pryl aprail epril epri eprl ep aprai emsayn emy ephreli eph bk mesa emsa ms
5 may mai mayo maggio mag maio mei maj maja toukokuu toukokuuta touko kveten kvetna kve majus mayis maya traven travnya trav maioy svibanj svibnja svi maijs geguze geguzes maig maiatza bealtaine beal mamyr mam mayisi mys maisi my myw mh miy mi me phruesphakhm phkh meyi mey vesk ospha phudsapha phph phruespha
6 june jun juni juin junio giugno giu junho czerwiec czerwca cze kesakuu kesakuuta kesa cerven cervna cvn juna junius iunie iun haziran haz iyun iyunya cherven chervnya cherv yuni ioynioy ioyn lipanj lipnja junij juuni junijs birzelis birzelio juny xuno ekaina eka meitheamh meith mehefin meh qershor qer chervenya cher mausym mau iyn hownis hownisi hns ivnisi ivn yvny ywnyw zhwin jwn mithunayn hunyo hun junie poson methona mithouna mith jvn cer mithuna
7 july jul juli juillet juil julio luglio lug julho lipiec lipca lip heinakuu heinakuuta heina cervenec cervence cvc jula julius iulie iul temmuz tem iyul iyulya lipen lipnya yuli ioylioy ioyl srpanj srpnja julij juuli julijs liepa liepos juliol xullo xul uztaila uzt iuil gorffennaf gor gorff korrik korr lipenya shilde shil iyl howlis howlisi hls ivlisi ivl yvly ywlyw zhwiyh jwliy julai krkdakhm kkh hulyo hul julie julayi aesl kkkda kolakod kl juliun ju hein temm krkda
8 august aug aout agosto ago augustus sierpien sierpnia sie augusti elokuu elokuuta elo srpen srpna srp augusta augusztus agustos agu avgust avgusta avg serpen serpnya serp aygoystoy ayg kolovoz kolovoza kol augusts rugpjutis rugpjucio agost dagost ag dag abuztua abu agust lunasa lun awst gusht gush zhniven zhniunya zhni tamyz tam avqust avq ogostos ogostosi ogs agvisto agv vgvst vg ghsts wt gst agst ogst og akst ak agstu singhakhm skh agustus ogos ogo agosti agasti aga nikini seiha singha sh ogut agt ags
9 september sep sept septembre septiembre settembre set setembro wrzesien wrzesnia wrz syyskuu syyskuuta syys zari zar septembra szeptember szept septembrie eylul eyl sentyabr sentyabrya sent veresen veresnya ver septemvri septembar septemvrioy rujan rujna ruj septembris rugsejis rugsejo setembre iraila ira mfomh medi shtator sht verasen verasnya qyrkuyek qyr sentabr sen septemberi sektemberi sek sftmvr sft sbtmbr sptmbr stmbr sitmbr sit septembr sptembr sptem ceptmpr cep septem spte stm kanyayn ky setyembre septemba septhemba binr knhnha kangna kgn cktnbha ck sett kanya
10 october oct oktober okt octobre octubre ottobre ott outubro out pazdziernik pazdziernika paz lokakuu lokakuuta loka rijen rijna rij oktobra octombrie ekim eki oktyabr oktyabrya zhovten zhovtnya zhovt oktomvri oktobar oktovrioy oktoober oktobris spalis spalio doctubre doct urria urr dfomh hydref hyd tetor tet kastrychnik kastrychnika qazan qaz oktabr hoktember hoktemberi hok oktomberi vktvvr vk ktwbr ktbr aktubr aktu aktobr akto oktobr okto aktopr tulakhm tkh oktubre oktoba okthoba vp tola toula tl eaktiubha eak tula
11 november nov novembre noviembre novembro listopad listopada lis marraskuu marraskuuta marras listopadu novembra noiembrie kasim kas noyabr noyabrya noyab list noemvri novembar noemvrioy noe studeni studenoga stu novembris lapkritis lapkricio azaroa aza samhain samh tachwedd tach nentor nen listapad listapada qarasha qar noy noyember noyemberi noemberi nvvmvr nvv nwfmbr nwmbr nvmbr nv nbhembr nbhe novhembr novhem nvmpr nvm nvembr nve phrueschikayn phy nobyembre nob novemba nobhembr il vechchheka phachik phch niuvnbha niu noi phrueschika
12 december dec dezember dez decembre diciembre dic dicembre dezembro grudzien grudnia gru desember des joulukuu joulukuuta joulu prosinec prosince pro decembra decembrie aralik ara dekabr dekabrya dek gruden grudnya grud dekemvri detsembar dets dekemvrioy prosinac prosinca detsember decembris gruodis gruodzio desembre decembro abendua abe nollaig noll rhagfyr rhag dhjetor dhj snezhan snezhnya sne zheltoqsan zhel dektember dektemberi dekemberi dtsmvr dtsm dysmbr dsmbr dismbr dis disembr dise disem ticmpr tic dsm thanwakhm thkh disember disyembre desemba disemba unduvp thnou thanva thv dijnbha di thanwa
`;

export const WEEKDAYS = `
sunday sun monday mon tuesday tue wednesday wed thursday thu friday fri saturday sat sonntag so montag mo dienstag mittwoch donnerstag do freitag samstag sa dimanche dim lundi
mardi mercredi mer jeudi jeu vendredi ven samedi sam domingo dom lunes martes miercoles mie jueves jue viernes vie sabado sab domenica lunedi martedi mercoledi giovedi gio venerdi
sabato segunda feira seg terca ter quarta qua quinta qui sexta sex zondag zo maandag ma dinsdag woensdag wo donderdag vrijdag vr zaterdag za niedziela niedz poniedzialek pon wtorek
sroda sr czwartek czw piatek pt sobota sob sondag son mandag man tisdag tis onsdag ons torsdag tors fredag fre lordag lor tirsdag tirs tir tor sunnuntai su maanantai tiistai ti
keskiviikko ke torstai to perjantai pe lauantai la nedele ne pondeli po utery ut streda st ctvrtek ct patek pa nedela pondelok utorok stvrtok piatok pi vasarnap hetfo kedd szerda
sze csutortok cs pentek szombat szo duminica dum luni miercuri joi vineri vin sambata pazar pazartesi pzt sali sal carsamba car persembe per cuma cum cumartesi cmt voskresene vs
ponedelnik pn vtornik vt sreda chetverg cht pyatnitsa subbota sb nedilya nd ponedilok vivtorok sereda chetver pyatnitsya subota nedelya sryada chetvrtk petk sbota nedelja ned
ponedeljak utorak uto sre chetvrtak chet petak pet kyriaki kyr deytera dey triti tri tetarti pempti pem paraskeyi par savvato sav nedjelja ponedjeljak srijeda sri cetvrtak cet
ponedeljek torek cetrtek petek puhapaev esmaspaev teisipaev kolmapaev neljapaev reede laupaev svetdiena svetd pirmdiena pirmd otrdiena otrd tresdiena tresd ceturtdiena ceturtd
piektdiena piektd sestdiena sestd sekmadienis sk pirmadienis pr antradienis an treciadienis tr ketvirtadienis kt penktadienis sestadienis diumenge dg dilluns dl dimarts dt dimecres
dc dijous dj divendres dv dissabte ds luns mercores xoves xov venres igandea ig astelehena al asteartea ar asteazkena az osteguna ostirala or larunbata lr sunnudagur manudagur
thridjudagur thri midvikudagur mid fimmtudagur fim fostudagur fos laugardagur lau de domhnaigh domh luain luan mairt ceadaoin cead deardaoin dear haoine aoine sathairn sath dydd
sul llun mercher iau gwener gwe sadwrn sad diel die hene hen marte merkure enjte enj premte pre shtune vto chetvrtok petok sabota nyadzelya panyadzelak autorak au serada chatsver
chts zheksenbi zhs duysenbi seysenbi ss sarsenbi beysenbi bs zhuma zhm senbi yakshanba yak dushanba dush seshanba sesh chorshanba chor payshanba pay juma jum shanba shan bazar
ertesi be cersenbe axsami ca cume senbe kiraki kir erkowshabti erk erekshabti chorekshabti chrk hingshabti hng owrbat owr shabat shbt kvira kvi orshabati orsh samshabati
otkhshabati otkh khutshabati khut paraskevi shabati shab yvm rsvn sny slysy rvyy hmysy sysy svt lhd lthnyn lthlth lrb lkhmys ljmh lsbt ykshnbh dwshnbh shshnbh chhrshnbh pnjshnbh
jmh shnbh twr pyr mngl bdh jmrt hfth rvivar rvi somvar som mmglvar mmgl budhvar budh guruvar guru sukrvar sukr snivar sni rbibar rbi sombar mnglbar budhbar brhsptibar brhspti
sukrbar snibar nayiru nayi tinkl tin cevvay cev putn put viyaln viya velli vel cni adivarm adi somvarm mmglvarm budhvarm guruvarm sukrvarm snivarm aitvar ait virvar vir wanoathity
oathity wanchanthr chanthr wanoangkhar oangkhar wanphuth phuth wanphruehasbdi phruehas wansukr wanesar esar chu nhat cn hai ba tu nam bay minggu min senin selasa sel rabu rab kamis
kam jumat sabtu ahad ahd isnin isn khamis kha jumaat linggo lin miyerkules huwebes huw biyernes biy jumapili jumatatu jumanne jumatano alhamisi ijumaa jumamosi vrydag saterdag
isonto umsombuluko mso ulwesibili bil ulwesithathu tha ulwesine sin ulwesihlanu hla umgqibelo mgq aitbar bihibar bihi irida snduda anghruvada angh bdada brhsptinda brhs sikurada
siku sensurada atety chnt ngkar poth prhsbte prh sokr saur vanathid athid vanchan chan vanangkhan angkhan vanphoud phoud vanphahad phahad vansouk souk vanesoa esoa tnngnve tnnla
nga buddhhu kraspte seakra cne nyam nya davaa da myagmar mya lkhagva lkh purev pu baasan byamba bya
`;

/** Names that are different months in languages next to each other: October in Croatian, November in Polish and Czech. */
export const MONTHS_APART = `
listopad listopada lis srp lip
`;

/** Words that may stand in a written date and carry nothing. */
export const DATE_FILLERS = `
the of at on in day st nd rd th date dated de del d do da di en um om u kl klo vers den der le il el la o a y year g goda god r rok roku sal midnight noon uhr clock les las ngay nam ika ng noong lunes mit mi mo di fr sa so srd sbt pon
`;
