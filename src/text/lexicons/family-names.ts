/** Common family names as match keys, by language area. Own collection from general knowledge; not a census. */
export const FAMILY_NAMES = `
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson martin lee perez
thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams nelson baker hall rivera
campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz
morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez
castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons graham
murray ford castro patterson owens burns griffin hunter shaw mason hunt black palmer mills fox stone hawkins dunn hudson spencer gardner payne pierce berry
davies thomas hughes edwards lewis walsh byrne ryan oconnor oneill doyle mccarthy gallagher doherty kennedy lynch quinn macdonald mackenzie fraser reid
muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch bauer richter klein wolf schroder schroeder neumann schwarz zimmermann
braun kruger krueger hofmann hartmann lange schmitt werner schmitz krause meier lehmann schmid schulze maier kohler koehler herrmann konig koenig walter mayer huber kaiser
fuchs peters lang scholz moller moeller weiss jung hahn schubert vogel friedrich keller gunther guenther frank berger winkler roth beck lorenz baumann franke albrecht schuster
simon ludwig bohm boehm winter kraus martin schumacher kramer kraemer vogt stein jager jaeger otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kuehn
martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre michel bertrand roux vincent fournier morel girard andre lefevre mercier dupont
lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier dumont fontaine chevalier
rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano rizzo lombardi moretti barbieri fontana santoro mariani
rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola desantis dangelo marchetti parisi villa conte ferraro ferri fabbri bianco
garcia fernandez gonzalez rodriguez lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno munoz alvarez romero alonso gutierrez navarro torres dominguez
vazquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido cortes castillo santos lozano guerrero
cano prieto mendez cruz calvo gallego vidal leon herrera marquez pena flores cabrera campos vega fuentes carrasco diez rojas vargas silva soto contreras
silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia
mendes nunes soares vieira monteiro cardoso rocha souza lima araujo barbosa melo nascimento andrade
jong jansen vries berg bakker janssen visser smit meijer boer mulder groot bos vos peters hendriks dekker brouwer dijkstra vermeulen peeters maes jacobs mertens willems claes goossens wouters
andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen nielsen christensen rasmussen
korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen
nowak kowalski kowalska wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur krawczyk
novak svoboda novotny dvorak cerny prochazka kucera vesely horak nemec nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas popescu ionescu popa radu dumitru
ivanov smirnov kuznetsov popov vasilev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov melnyk shevchenko kovalenko bondarenko
yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt papadopoulos georgiou ioannou
khan ahmed ali hussain hassan mohamed ibrahim mahmoud rahman hossain chowdhury malik sheikh shaikh qureshi siddiqui ansari butt iqbal
kumar singh sharma verma gupta patel shah mehta reddy rao nair iyer menon das ghosh banerjee mukherjee chatterjee bose dutta roy jain agarwal mishra pandey yadav joshi kulkarni patil desai naidu pillai
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong jeon ko moon yang son bae baek heo nam sim noh
sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu yamazaki mori ikeda hashimoto abe ishikawa
tran le pham hoang phan vu vo dang bui do ngo duong ly santos reyes cruz bautista ocampo garcia mendoza aquino wijaya santoso setiawan hidayat siregar
okafor okonkwo eze obi nwosu okoro adeyemi adebayo balogun ogunleye abubakar musa bello sani mensah owusu boateng asante osei agyeman appiah otieno odhiambo ochieng omondi onyango wanjiku
kamau mwangi njoroge kariuki kimani mutua musyoka kipchoge cheruiyot okello opio odongo ocen akello auma achieng mugisha tumusiime byaruhanga mukasa ssemakula nakato namutebi kato wasswa
dlamini nkosi ndlovu khumalo mthembu zulu naidoo botha pretorius venter merwe moyo sibanda ncube banda phiri mwale tembo chanda traore diallo keita coulibaly diop ndiaye fall sow toure kone tesfaye bekele haile
cohen levy mizrahi peretz biton friedman katz shapiro goldberg rosenberg petrosyan sargsyan harutyunyan grigoryan
`;

/** Endings that family names have and other words seldom do, as match keys of five letters and more. */
export const FAMILY_ENDINGS = `
sson mann berg stein ez ski ska sky skaya czyk wicz vich ovic evic kov kova nov nova rov rova lov lova enko chuk shvili dze yan oglu opoulos akis idis escu eanu
elli etti ucci inho eira ssen rsen lsen nsen ksen inen bauer meyer meier maier huber hofer strom qvist gren lund feld wright
`;
