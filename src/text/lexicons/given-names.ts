/** Common given names as match keys, by language area. Own collection from general knowledge; not a census. */
export const GIVEN_NAMES = `
james john robert michael william david richard joseph charles thomas christopher daniel matthew anthony donald mark paul steven andrew kenneth joshua george
kevin brian edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond
alexander patrick jack dennis jerry tyler aaron jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian
terry sean arthur austin noah lawrence jesse joe bryan billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell
louis philip bobby johnny bradley mason liam oliver elijah lucas aiden jackson levi sebastian mateo owen theodore leo isaac hudson ezra luca asher carter
julian maverick josiah charlie caleb cooper lincoln miles nolan easton elias colton cameron hunter connor landon evan eli adrian ian jaxon gavin chase cole
dominic xavier jace luke everett parker wesley kai declan weston micah ryder silas emmett bennett victor bryson kaden caden jayden brayden hayden aidan cody
dustin derek chad brett brent shane shawn travis trevor troy todd tony curtis craig corey cory clarence clifford clinton dale dan darren darrell daryl dean don
doug duane dwayne earl eddie edgar edwin elmer ernest ernie felix fernando floyd francis frederick fred freddie gene geoffrey geoff gilbert glen glenn gordon graham grant greg
guy harry harvey herbert herman homer horace howard hugh irving ivan jared jay jeff jerome jim jimmy joel jon jorge karl ken kent kirk kurt lance lee leon leonard leroy leslie
lester lewis lloyd lonnie luis manuel marc marcus mario marshall martin marvin maurice max melvin mike milton mitchell morris nathaniel neil nelson norman oscar otto
pedro perry phil phillip rafael ramon randall ray reginald rene rex rick ricky rob robin rod rodney roland ron ronnie ross ruben rudolph salvador sam sammy sergio
seth sid sidney simon stan stanley steve stuart ted terrence theo tim tom tommy tracy tyrone vernon virgil wade wallace warren wendell wilbur will winston woodrow
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy
melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline
martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa
diana natalie brittany charlotte marie kayla alexis lori jane ava mia harper amelia evelyn ella avery scarlett luna chloe penelope layla riley zoey nora lily
eleanor hazel violet aurora savannah audrey brooklyn bella claire skylar lucy paisley everly caroline nova genesis emilia kennedy maya willow kinsley naomi aaliyah
elena allison gabriella madelyn cora eva serenity autumn adeline hailey gianna valentina isla eliana quinn ivy sadie piper lydia josephine alexa agnes alicia
alison alma amie angie anita anne annie annette antonia april arlene audra barb becky belinda bernice bertha bessie beth bethany betsy billie blanche bonnie brandi brandy bridget camille
candace carla carmen carole carrie casey cassandra cathy cecilia celeste charlene chelsea cindy claudia colleen connie constance courtney crystal daisy dana dawn debbie
delores della desiree dianne dolores dora edith edna eileen elaine ellen eloise elsa elsie erica erika erin ernestine esther ethel eunice faith faye felicia fern florence
gail geneva georgia geraldine gertrude gina ginger gladys glenda greta gwen gwendolyn harriet heidi henrietta hilda holly hope ida inez irene irma jackie jaime jan
janelle jasmine jeanette jeanne jenna jennie jenny jill jo joann joanna joanne jodi jody josie joy juanita juliet june kara kari karla kate katie kathy katrina kay kerry kim kirsten krista kristen kristi kristin
kristina kristine kristy lana latoya leah lena leona leslie leticia lillian lillie loretta lorraine lois lucille lucia lynn lynda mabel mae maggie mandy marcella marcia margarita margie
marian marianne marjorie marlene marsha maryann mattie maureen maxine meghan melanie melinda mercedes meredith mildred mindy minnie miranda miriam misty molly mona monica monique morgan muriel myra myrtle
nadine natasha nellie nettie nichole nina noelle norma opal pam patsy patti patty paula pauline pearl peggy penny phyllis priscilla rachael ramona regina renee rhonda rita
roberta rosa rosalie rose rosemary rosie roxanne ruby sabrina sally sandy selena shannon shari sheila shelby shelley shelly sheri sherri sherry sierra sonia sonya stacey stacy stella sue summer
susie suzanne sylvia tamara tammy tanya tara tasha taylor teri terri thelma tiffany tina toni tonya traci trisha valerie vanessa velma vera veronica vicki vickie vicky viola vivian
wanda wendy whitney wilma winifred yolanda yvette yvonne zoe deborah danny denny kenny nick tony vince pete chris alex ben bob bill dave jake josh matt nate zach
alfie archie callum ewan finlay freddy harley hamish jamie kieran lachlan niall nigel rory rhys sanjay trevor alastair alistair angus barry bernard cedric clive colin cyril dominick duncan
gareth giles gemma imogen fiona freya georgina isobel jemma kirsty lorna mairi moira niamh nicola pippa poppy rosalind rowena saoirse siobhan aoife ciara deirdre orla sinead eoin cian oisin padraig
hans jurgen juergen klaus wolfgang heinz helmut gunter guenter guenther horst manfred dieter uwe jorg joerg bernd rainer stefan thorsten torsten jens ralf dirk sven lars kai matthias markus
christoph tobias florian fabian moritz maximilian lukas jonas paul leon finn elias felix niklas jannik philipp anton emil johann johannes friedrich wilhelm heinrich hermann ernst fritz
georg gerhard gerd hartmut holger ingo joachim jochen josef kurt ludwig lothar marcel mathias norbert olaf oskar reinhard reiner roland rolf rudiger rudolf siegfried sigmund siegmund
thilo till ulf ulrich urs volker walther werner wilfried winfried rene ursula ilse helga ingrid renate gisela gerda erika christa waltraud elfriede hildegard brigitte monika petra sabine
angelika gabriele susanne birgit heike martina silke anja claudia katrin kathrin katja tanja sandra nadine steffi stefanie melanie anke antje britta bettina christiane cornelia dagmar
doris edeltraud elke eva franziska friederike gertrud gudrun hannelore heide inge jutta karin katharina kerstin lieselotte lina lea leonie marlies marion mia mina rosemarie sigrid sonja svenja ulrike
ute vera wiebke anneliese annemarie irmgard hedwig frieda
jean pierre michel andre philippe alain bernard jacques daniel gerard rene christian claude francois marcel roger yves henri robert georges louis maurice laurent
thierry patrick pascal frederic olivier christophe nicolas eric stephane sebastien guillaume julien vincent jerome mathieu matthieu antoine maxime alexandre romain thomas clement hugo theo
enzo gabriel arthur jules adrien benoit bruno cedric cyril damien didier dominique emmanuel etienne fabien fabrice florent franck gauthier gilles gregory guy herve ludovic luc lucien marc martial
quentin raphael remi remy regis serge sylvain tristan valentin xavier yann yannick marie jeanne francoise monique catherine nathalie isabelle sylvie anne martine brigitte jacqueline
nicole christine valerie sandrine veronique celine aurelie emilie julie camille lea manon chloe ines louise juliette margaux amelie anais audrey benedicte charlene clemence colette corinne
delphine elodie eliane elise emmanuelle estelle florence genevieve ghislaine helene laetitia laure lucie mathilde maud melanie mireille murielle noemie odile oceane pascale pauline renee sophie solene
simone severine stephanie suzanne thérèse therese virginie yvette
maria jose antonio manuel francisco juan david javier carlos jesus daniel rafael miguel alejandro pablo fernando luis sergio jorge alberto alvaro diego adrian raul enrique ramon vicente
ivan ruben oscar andres joaquin santiago eduardo victor roberto jaime ignacio salvador ricardo marcos emilio julian guillermo gabriel agustin hector cesar gerardo gonzalo gustavo hugo ernesto felipe arturo armando
alfredo alfonso rodrigo rogelio rodolfo rolando mauricio mariano marcelo leonardo leandro lorenzo lázaro lazaro humberto gilberto german federico fabian ezequiel esteban edgardo domingo cristian cristobal benito benjamin arnulfo adolfo
abel ana carmen isabel dolores pilar teresa josefa cristina laura marta antonia angeles lucia mercedes francisca rosario paula sara raquel elena juana concepcion encarnacion beatriz rosa
patricia silvia nuria manuela julia montserrat irene rocio margarita alba sonia alicia susana yolanda marina amparo sofia natalia daniela catalina camila mariana gabriela guadalupe leticia veronica adriana alejandra
angelica araceli blanca consuelo esperanza estela fabiola fatima ines graciela jimena josefina lorena luz magdalena maribel marisol martina maritza miriam norma olga paola paloma pamela rebeca rosalia socorro soledad ximena yesenia
joao pedro paulo luiz lucas gabriel rafael mateus matheus thiago tiago bruno felipe gustavo leonardo rodrigo marcelo fabio ricardo eduardo vinicius joaquim nuno rui vasco duarte goncalo afonso
joana mariana beatriz ines leonor matilde carolina rita sofia sonia fernanda juliana camila larissa leticia aline bruna vanessa priscila tatiana luciana simone adriana patricia raquel thais
giuseppe giovanni antonio mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele giorgio aldo sergio luciano marco andrea stefano roberto alessandro matteo lorenzo davide simone
federico riccardo tommaso emanuele giacomo gabriele filippo enrico fabio massimo claudio maurizio gianluca gianni gino guido dario daniele cesare edoardo ettore leonardo luca nicola raffaele renato umberto valerio
maria anna giuseppina rosa angela giovanna teresa lucia carmela caterina francesca paola elena chiara giulia martina sara federica alessandra valentina silvia elisa ilaria roberta simona laura stefania daniela barbara
benedetta bianca beatrice giorgia ginevra serena monica manuela
jan piet pieter kees cornelis johan johannes willem hendrik dirk gerrit jeroen martijn maarten bart bas sander wouter ruud rob marco daan sem bram thijs lars tim ruben jesse joost joris koen niels pim ron sjoerd stijn teun tijs
wim anneke annelies ans bep corrie els esmee femke floor fleur ilse ineke ingrid janneke johanna jolanda jose karin lieke lotte loes marieke marijke marloes mieke mirjam nienke saskia sanne sophie tess wilhelmina willemijn
andrzej piotr krzysztof stanislaw tomasz pawel jozef marcin marek michal grzegorz jerzy tadeusz adam lukasz zbigniew ryszard dariusz henryk mariusz kazimierz wojciech robert mateusz marian rafal jacek janusz miroslaw maciej slawomir jaroslaw
kamil wieslaw roman jakub dawid przemyslaw sebastian szymon katarzyna malgorzata agnieszka krystyna barbara ewa elzbieta zofia teresa magdalena joanna jadwiga danuta irena halina helena beata aleksandra marta dorota
grazyna jolanta stanislawa iwona karolina bozena urszula justyna sylwia kinga zuzanna wioletta
lars erik anders per karl johan nils jan mikael hans peter lennart gunnar sven bo bengt ake goran magnus ulf mats olof oskar axel bjorn stig kjell leif ole knut arne svein rolf odd terje morten henrik jesper
mette hanne kirsten birgitte inge lone pia marianne astrid ingeborg solveig randi turid liv berit anne kari kerstin margareta birgitta karin eva kristina lena annika ulla ingela maja elsa linnea ebba
matti timo juha kari antti jukka mikko pekka heikki tuomas jari eero marja leena helena liisa anneli kaarina paivi
ivan sergei sergey alexei aleksei alexey dmitri dmitry andrei andrey mikhail nikolai nikolay vladimir viktor igor oleg boris yuri yury pavel konstantin evgeny yevgeny vasily vasili maxim artem kirill denis roman anton vadim vitaly
olga tatiana tatyana natalia natalya irina svetlana elena yelena ekaterina marina ludmila lyudmila galina nina anna oksana anastasia yulia julia daria alina ksenia vera nadezhda lyubov
volodymyr oleksandr mykola andriy serhiy yuriy vasyl dmytro bohdan taras ihor olena oleksandra nataliya iryna
mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein hasan husain omar umar ibrahim yusuf youssef yousef mahmoud mustafa khalid khaled abdul abdullah abdallah bilal hamza karim kareem rashid saeed said salim samir tariq tarek walid waleed
zaid ziad faisal fahad hamid imran irfan ismail jamal nasser nabil osama rami salman sami fatima fatma aisha ayesha khadija zainab zaynab maryam mariam noor nour layla leila amina hafsa sumaya yasmin yasmine rania samira salma huda hala farah dina
mehmet mustafa ahmet huseyin hasan ibrahim murat omer osman yusuf emre burak can cem deniz kemal kerem okan onur selim serkan tolga ugur volkan ayse fatma emine hatice zeynep elif meryem merve esra busra ozlem sibel
raj ravi rahul amit anil sunil sanjay vijay ajay suresh ramesh mahesh rajesh rakesh mukesh manish deepak sandeep ashok vinod arun kumar krishna prakash anand arjun rohan rohit vikram karthik ganesh naveen pradeep prashant praveen santosh srinivas venkatesh
priya anita sunita kavita pooja neha anjali deepa divya lakshmi meena nisha rekha sangeeta shanti shreya sneha swati usha vidya asha geeta radha seema
wei ming jun hong xiao mei ling yan hui jing fang ying hua lei tao hao jie
hiroshi takashi kenji akira satoshi yuki yuko keiko haruto sakura hana aiko naoko yoko kazuo makoto masato takeshi kenta daisuke
minjun jihoon jiwoo seojun soojin minji eunji hyun jisoo sungho
nguyen
chidi emeka ngozi chinedu ifeoma obinna amara kwame kofi ama akosua abena yaw kwaku oluwaseun adebayo ayodele babatunde folake funmilayo tunde wanjiku wambui njeri kamau mwangi otieno achieng barbara okello nakato babirye wasswa
adaeze adanna adaobi amaka amarachi anwuli azubuike chiamaka chibueze chibuike chibuzo chidera chidiebere chiemeka chigozie chijioke chika chikezie chima chimamanda chimezie chinelo
chinenye chinonso chinwe chinwendu chinyere chioma chisom chukwudi chukwuebuka chukwuemeka chukwuma ebele ebere ebuka ejike ekene ezinne ifeanyi ifeyinwa ifunanya ijeoma ikechukwu
ikenna kelechi kenechukwu kosisochukwu lotanna munachi ndidi ngozika nkechi nkechinyere nkem nkiru nkiruka nnaemeka nnamdi nneka nnenna nwakaego obiageli obiora ogechi okechukwu
okwudili oluchi onyeka onyekachi onyinye ozioma sochima somto somtochukwu toochukwu tobenna uche uchechukwu ugochi ugochukwu uju uzoamaka uzochukwu
abayomi abidemi abimbola abiodun abiola abisola abosede adebisi adebola adebowale adedayo adedoyin adegoke adejoke adekunle adeleke ademola adenike adeola adeolu aderonke adesewa
adesola adetokunbo adetola adewale adeyemi adeyinka adunni afolabi ajibola akinwale akintunde anuoluwa anuoluwapo ayobami ayodeji ayokunle ayomide ayotunde babajide babatope bisi bimpe
bolanle bolaji bukola busola damilola damilare dapo dayo dolapo ebunoluwa eniola enitan fadekemi femi feyisayo foluke folarin folasade funke gbemisola gbenga gbolahan ibironke ibukun
ibukunoluwa idowu ifedayo iyabo jide jumoke kayode kehinde kemi kikelomo kunle ladi lanre lekan mobolaji modupe mojisola morenike motunrayo niyi oladele olamide olanrewaju olasunkanmi
olatunde olawale olayinka olufemi olufunke olumide olusegun olusola oluwadamilola oluwafemi oluwakemi oluwaseyi oluwatobi oluwatosin omolara omotola omowunmi oyinkansola rotimi segun
seun seyi sola sunday taiwo temidayo temitope titilayo titilope tobi tobiloba tokunbo tola tolulope tomiwa tope tosin toyin wale wuraola yejide yemi yetunde yewande yinka yomi
abubakar adamu aliyu aminu asabe asmau atiku auwal balarabe binta bashir danjuma danladi fatimatu garba habiba habu hadiza hajara halima halimatu haruna hauwa ibrahima idris iliyasu
inuwa jamila jummai kabiru ladidi laraba lawal maimuna mairo mamman mansur maryamu murtala mustapha nafisa rabiu rakiya ramatu sadiq sadiya safiya saidu saminu sani shehu talatu tanko
tijjani umaru usman yakubu yahaya yunusa yusha zakari zara
abenaa abla adjoa adwoa afia afua akua akwasi akwesi ato baaba boakye dela edem efua ekow ekua elikem enam esi esinam fiifi kobby kobina kodjo kojo korkor kuukua kwabena kwadwo kwaben
kweku kwesi kwasi maame makafui mawuli mawunyo naa nana nii paa selasi selorm senam senyo sefakor yaa yawa yayra
adhiambo akinyi akoth anyango apiyo atieno auma awino awuor chebet chelagat chelangat chemutai chepkemoi chepkoech cherono cherop gathoni jebet jelagat jepchirchir jepkemboi jepkorir
jerono kanini karimi kathini kemunto kendi kerubo kipchumba kipkemboi kipkoech kiprono kiptoo kwamboka makena mawia mbithe moraa mueni mumbi mukami mumbua muthoni mutheu mwende mwikali
mwihaki ndanu nduku ndunge nekesa nyaboke nyambura nyakio nyawira nyokabi omondi oduor ochieng onyango owino wafula waithera waithira wairimu wambura wamaitha wangari wangui wangu
wanjala wanjiru wanza waruguru waweru wekesa
abeba abebe abera abiy adanech adisu alem alemayehu alemitu almaz amanuel amare amsale aster asefa askale assefa atsede ayele azeb bekele belay belaynesh berhane berhanu bethlehem
beyene biruk biniyam birtukan dagmawit daniachew dawit degu demeke dereje desta endalkachew ephrem eskinder eyerusalem fasil fikadu fikre fikremariam genet getachew getaneh girma haile
hailemariam hanan henok hirut kalkidan kebede kidane kidist konjit lemlem lulit mahlet makeda mekdes mekonnen melaku melat meles mengistu meron mesfin meskerem mihret mulugeta mulu
nardos rahel saba samrawit selam selamawit senait shewit shiferaw sisay solomon tadesse tamrat tariku tefera tekle temesgen tesfaye tesfalem tewodros tigist tilahun tirunesh tsegaye
tsehay tsion worku yared yeshi yodit yohannes yonas zeritu zewdu
amahle anele andile asanda ayabonga ayanda babalwa bandile bonginkosi bongani bulelani busisiwe buhle dumisani dineo fikile gugu gugulethu itumeleng kabelo kagiso karabo katlego
khanyisile khanyisa khaya khethiwe kgomotso kgosi lerato lesego lethabo lindani lindiwe lindokuhle luleka lungelo lungile luthando lwazi malebo mandisa mandla mduduzi melusi mosa mpho
mpumelelo musa mzwandile naledi nandi ndumiso nhlanhla njabulo nobuhle nokuthula nolwazi nomalanga nombuso nomfundo nomonde nompumelelo nomsa nomvula nomzamo nonhlanhla nontobeko
noluthando nomthandazo nokwanda ntombi ntombizodwa ntokozo neo oratile palesa phindile phumla phumzile refilwe reitumetse rethabile sanele sboniso sello senzo sfiso sibongile sibusiso
sifiso sinazo sindisiwe sipho siphokazi siphiwe siyabonga siyanda sizwe sphesihle tebogo thabang thabiso thabo thami thandeka thandi thandiwe thandolwethu thato thembeka thembi themba
thembisile thobeka thokozani thokozile thulani thuli tiisetso tiro tshepiso tshepo tsepo tumelo tumi unathi vusi vuyani vuyo vuyolwethu xolani xoliswa zandile zanele zinhle ziyanda
zodwa zola zolani zukiswa zweli
akello akena akot aber acan acen adong aine akankunda akiiki amongin ankunda apio asiimwe ategeka atim ayaa busingye byaruhanga kabuye kagwa kakooza kato katongole kiiza kizza komugisha
kyomugisha lamunu lubega lule mirembe mugabi mugisha muhumuza mukasa mukisa musoke mutebi namakula namatovu nambi nambooze namubiru namugga namukasa nansubuga nantongo nakabugo nakimuli
nakanwagi nakku nalubega nalwanga nampijja nankya nassali natukunda nabirye nyakato nyangoma ocen ojok okot olara opio otim sempala ssali tumusiime tumwesigye turyasingura tushabe
abdi abdirahman abdirizak ayaan cabdi deeqa faduma fadumo fartun guled hibo hodan idil ifrah ikran jama liban mahad mahamed mohamud nimo sagal sahra saynab suad warsame yasmiin zahra
amani baraka bahati furaha imani jabali juma khamis kondo machano mariamu mwajuma neema pendo rehema salama shabani subira tatu upendo zawadi zuhura zuwena
chenai chengetai chido chipo chiedza farai fungai kudzai kudzanai kundai munashe munyaradzi nyasha nyaradzo panashe rudo ruvimbo rufaro rumbidzai shamiso simbarashe tafadzwa taku
takudzwa tanaka tapiwa tarisai tatenda tawanda tendai tinashe tinotenda tonderai tsitsi vimbai zvikomborero
chanda chilufya kondwani chikondi chimwemwe limbani madalitso mphatso mutale mwila mwansa tiwonge tamanda thoko yamikani bupe
aissatou alioune aminata awa babacar boubacar cheikh cheikhou cherif coumba daouda demba diarra djibril djeneba fanta fatou fatoumata idrissa issa kadiatou kadidia khady lamine mamadou
mame mariama maimouna modibo moussa ndeye ousmane oumou oumar pape penda ramatoulaye rokhaya samba seydou sekou souleymane yacouba youssouf aboubacar adama adjoua affoue akissi amoin
aya kouadio kouame kouakou koffi konan yao yapi nguessan
ange bienvenu chance clarisse espoir gloire immaculee irakoze kabedi keza ndayishimiye uwase uwimana umutoni umuhoza mutesi ingabire iradukunda ishimwe habimana hakizimana niyonzima
nshimiyimana mukamana tshala
`;

/** Words in the list above that are as often family names: no evidence for the order of a name. */
export const GIVEN_OR_FAMILY = `
james john thomas scott lee martin lewis kelly allen jordan henry kennedy taylor morgan mason carter jackson parker cooper hunter logan lincoln miles hudson lawrence douglas francis
george grant graham gordon gilbert russell ross roy ryan nelson norman oscar perry mitchell morris marshall marvin leonard lloyd leslie kent kirk kim guy glenn glen dale dean craig
curtis cameron cole chase bennett bruce austin arthur alexander adam adams wallace warren wade vincent victor tyler todd terry stanley stuart simon sidney samuel rose robin ray randall ralph
philip phillip oliver neil nathan nicholas mark owen peter paul patrick raymond duncan evans frank franklin connor nolan easton weston wesley everett declan bryson rhys jamie casey tracy
shannon courtney ashley whitney kerry blake quinn riley avery harper brooks reed reese page paige joy hope grace may june summer autumn holly hazel ivy penny pearl ruby robert michael david
daniel richard charles christian gabriel jordan ali hassan hussein ahmed khan kumar singh omar ibrahim ismail abdullah mohammed said nguyen le ming wei hong yan jun jin can deniz kaya
luis jose juan salvador santiago domingo lorenzo leon rosa rosario cruz luz angeles garcia marcos pascual vicente manuel ramon german
bernard gerard laurent michel andre denis pascal simon vincent robert louis charles richard thomas roger robin gilbert germain martial remy colin jean
ernst otto werner hermann friedrich wilhelm heinrich peters jansen jan ludwig walter walther lorenz paul arnold kurt moritz franz hans conrad konrad
jin han kai lin ying hua fang hui mei emil jonas barry benedict jerome eugene earl floyd gene harvey howard hugh joseph clarence clifford clinton duane dwayne edwin horace irving
rob rod rex seth ted will billy mabel greta mae jo jan jay beverly georgia virginia carolina marian lynn dana dawn drew tate
njeri kamau mwangi otieno barbara okello achieng taras emery
raj ravi rahul amit anil sunil sanjay vijay ajay suresh ramesh mahesh rajesh rakesh mukesh manish deepak sandeep ashok vinod arun kumar krishna prakash anand arjun rohan rohit vikram karthik ganesh naveen pradeep prashant praveen santosh srinivas venkatesh
priya anita sunita kavita pooja neha anjali deepa divya lakshmi meena nisha rekha sangeeta shanti shreya sneha swati usha vidya asha geeta radha seema
wei ming jun hong xiao mei ling yan hui jing fang ying hua lei tao hao jie
hiroshi takashi kenji akira satoshi yuki yuko keiko haruto sakura hana aiko naoko yoko kazuo makoto masato takeshi kenta daisuke
minjun jihoon jiwoo seojun soojin minji eunji hyun jisoo sungho
adeleke adeyemi afolabi lawal garba danjuma danladi tanko yakubu abubakar adamu aliyu usman umaru haruna sani bello sunday boakye mensah owino omondi onyango ochieng oduor wafula wekesa
wanjala waweru atieno akinyi abebe bekele tadesse tesfaye haile girma kebede alemayehu mekonnen getachew solomon assefa asefa worku tefera tilahun desta abera ayele beyene kidane
berhane mulugeta mengistu tekle demeke dereje yohannes mugisha musoke mukasa kato okot opio lule lubega mutebi kakooza katongole kagwa ssali sempala olara otim ojok farah jama warsame
abdi mohamud juma khamis mwansa mwila chanda mutale diarra cheikh samba issa koffi kouadio kouame kouakou konan yao yapi nguessan habimana hakizimana niyonzima nshimiyimana uwimana musa
sello neo mosa zola tiro themba sipho mandla taiwo idowu kehinde olatunde olawale oladele babatunde adebayo nana idris bashir adama
`;
