/**
 * One-line addresses of Europe, written as people write them, without commas where they can do without.
 * Country | text | number | street | unit | box | district | city | region | postcode
 */
export const EUROPE = `
DE | Hauptstr. 12a 10115 Berlin | 12a | Hauptstr. | | | | Berlin | | 10115
DE | Straße des 17. Juni 135 10623 Berlin | 135 | Straße des 17. Juni | | | | Berlin | | 10623
DE | Am Alten Markt 3-5 50667 Köln | 3-5 | Am Alten Markt | | | | Köln | | 50667
DE | Unter den Linden 77 D-10117 Berlin | 77 | Unter den Linden | | | | Berlin | | 10117
DE | Zeil 106 60313 Frankfurt am Main | 106 | Zeil | | | | Frankfurt am Main | | 60313
DE | Q7 24 68161 Mannheim | 24 | Q7 | | | | Mannheim | | 68161
DE | Hauptstr.12 10115 Berlin | 12 | Hauptstr. | | | | Berlin | | 10115
DE | Postfach 10 20 30 70173 Stuttgart | | | | 10 20 30 | | Stuttgart | | 70173
DE | Karl-Marx-Allee 33 Hinterhaus 10178 Berlin | 33 | Karl-Marx-Allee | Hinterhaus | | | Berlin | | 10178
DE | Musterstr. 5 3. OG links 22085 Hamburg | 5 | Musterstr. | 3. OG links | | | Hamburg | | 22085
DE | c/o Schmidt, Lindenweg 7, 80331 München | 7 | Lindenweg | | | | München | | 80331
DE | 10115 Berlin, Hauptstr. 12 | 12 | Hauptstr. | | | | Berlin | | 10115
DE | An der Alster 12 b 20099 Hamburg | 12 b | An der Alster | | | | Hamburg | | 20099
DE | Bahnhofstraße 5 06108 Halle (Saale) | 5 | Bahnhofstraße | | | | Halle (Saale) | | 06108
AT | Mariahilfer Straße 10/2/15 1070 Wien | 10/2/15 | Mariahilfer Straße | | | | Wien | | 1070
AT | Getreidegasse 9 A-5020 Salzburg | 9 | Getreidegasse | | | | Salzburg | | 5020
AT | Linzer Straße 10 Top 5 4600 Wels | 10 | Linzer Straße | Top 5 | | | Wels | | 4600
AT | Postfach 25 6020 Innsbruck | | | | 25 | | Innsbruck | | 6020
AT | Am Hof 3 Stiege 2 Tür 7 1010 Wien | 3 | Am Hof | Stiege 2 Tür 7 | | | Wien | | 1010
AT | Dorf 45 6236 Alpbach | 45 | Dorf | | | | Alpbach | | 6236
CH | Bahnhofstrasse 10 8001 Zürich | 10 | Bahnhofstrasse | | | | Zürich | | 8001
CH | Rue du Rhône 48 1204 Genève | 48 | Rue du Rhône | | | | Genève | | 1204
CH | 12 rue de Bourg 1003 Lausanne | 12 | rue de Bourg | | | | Lausanne | | 1003
CH | Via Nassa 5 CH-6900 Lugano | 5 | Via Nassa | | | | Lugano | | 6900
CH | Postfach 123 3000 Bern 6 | | | | 123 | | Bern 6 | | 3000
CH | Case postale 45 1211 Genève 2 | | | | 45 | | Genève 2 | | 1211
CH | Seestrasse 5 8027 Zürich | 5 | Seestrasse | | | | Zürich | | 8027
CH | Hauptstrasse 12 9050 Appenzell AI | 12 | Hauptstrasse | | | | Appenzell | AI | 9050
FR | 12 rue de la Paix 75002 Paris | 12 | rue de la Paix | | | | Paris | | 75002
FR | 12 bis, rue de la Paix, 75002 Paris | 12 bis | rue de la Paix | | | | Paris | | 75002
FR | 12 bis rue Saint-Honoré 75001 PARIS CEDEX 01 | 12 bis | rue Saint-Honoré | | | CEDEX 01 | PARIS | | 75001
FR | BP 123 69003 Lyon Cedex 03 | | | | 123 | Cedex 03 | Lyon | | 69003
FR | Résidence Les Lilas Bât. B 15 avenue Foch 69006 Lyon | 15 | avenue Foch | Bât. B | | Résidence Les Lilas | Lyon | | 69006
FR | 3e étage 8 place Bellecour 69002 Lyon | 8 | place Bellecour | 3e étage | | | Lyon | | 69002
FR | Appt 12 45 cours Mirabeau 13100 Aix-en-Provence | 45 | cours Mirabeau | Appt 12 | | | Aix-en-Provence | | 13100
FR | ZA Les Prés 01000 Bourg-en-Bresse | | ZA Les Prés | | | | Bourg-en-Bresse | | 01000
FR | Lieu-dit Le Bourg 24220 Saint-Cyprien | | Lieu-dit Le Bourg | | | | Saint-Cyprien | | 24220
FR | 1 place de l'Hôtel de Ville F-75004 Paris | 1 | place de l'Hôtel de Ville | | | | Paris | | 75004
FR | 24 avenue du 8 Mai 1945 93200 Saint-Denis | 24 | avenue du 8 Mai 1945 | | | | Saint-Denis | | 93200
FR | 5 boulevard Voltaire apt 3 75011 Paris | 5 | boulevard Voltaire | apt 3 | | | Paris | | 75011
BE | Rue de la Loi 16 1000 Bruxelles | 16 | Rue de la Loi | | | | Bruxelles | | 1000
BE | Kerkstraat 25 bus 3 9000 Gent | 25 | Kerkstraat | bus 3 | | | Gent | | 9000
BE | Avenue Louise 331 bte 12 1050 Ixelles | 331 | Avenue Louise | bte 12 | | | Ixelles | | 1050
BE | Meir 50 B-2000 Antwerpen | 50 | Meir | | | | Antwerpen | | 2000
BE | Postbus 12 3000 Leuven | | | | 12 | | Leuven | | 3000
BE | 110 Chaussée de Charleroi 1060 Saint-Gilles | 110 | Chaussée de Charleroi | | | | Saint-Gilles | | 1060
NL | Keizersgracht 174 1016 DW Amsterdam | 174 | Keizersgracht | | | | Amsterdam | | 1016 DW
NL | Kerkstraat 12-II 1017GC Amsterdam | 12-II | Kerkstraat | | | | Amsterdam | | 1017GC
NL | Postbus 1234 1000 BE Amsterdam | | | | 1234 | | Amsterdam | | 1000 BE
NL | Plein 1944 10 6511 JE Nijmegen | 10 | Plein 1944 | | | | Nijmegen | | 6511 JE
NL | Laan van Meerdervoort 70 F 2517 AN Den Haag | 70 F | Laan van Meerdervoort | | | | Den Haag | | 2517 AN
NL | Oudegracht 12 bis 3511 AR Utrecht | 12 bis | Oudegracht | | | | Utrecht | | 3511 AR
NL | 's-Gravendijkwal 58 3014 EE Rotterdam | 58 | 's-Gravendijkwal | | | | Rotterdam | | 3014 EE
NL | 2e Jan Steenstraat 40 1073 VP Amsterdam | 40 | 2e Jan Steenstraat | | | | Amsterdam | | 1073 VP
ES | Calle Mayor 5 3ºB 28013 Madrid | 5 | Calle Mayor | 3ºB | | | Madrid | | 28013
ES | C/ Gran Vía 28 5º dcha 28013 Madrid | 28 | C/ Gran Vía | 5º dcha | | | Madrid | | 28013
ES | Avda. de la Constitución s/n 41001 Sevilla | s/n | Avda. de la Constitución | | | | Sevilla | | 41001
ES | Apartado de Correos 123 08080 Barcelona | | | | 123 | | Barcelona | | 08080
ES | Carrer de Balmes 145 principal 2a 08008 Barcelona | 145 | Carrer de Balmes | principal 2a | | | Barcelona | | 08008
ES | Plaza de España 1 esc. 2 4ºA 50001 Zaragoza | 1 | Plaza de España | esc. 2 4ºA | | | Zaragoza | | 50001
ES | Pº de la Castellana 200 28046 Madrid | 200 | Pº de la Castellana | | | | Madrid | | 28046
ES | C/ Sol, 3, bajo 29001 Málaga | 3 | C/ Sol | bajo | | | Málaga | | 29001
ES | Calle Real 12 1º 2ª 11100 San Fernando (Cádiz) | 12 | Calle Real | 1º 2ª | | | San Fernando | Cádiz | 11100
ES | Calle 2 de Mayo nº 7 28004 Madrid | 7 | Calle 2 de Mayo | | | | Madrid | | 28004
PT | Rua Augusta 100 2º Esq 1100-053 Lisboa | 100 | Rua Augusta | 2º Esq | | | Lisboa | | 1100-053
PT | Av. da Liberdade 245 4º A 1250-143 Lisboa | 245 | Av. da Liberdade | 4º A | | | Lisboa | | 1250-143
PT | Apartado 1234 4000-001 Porto | | | | 1234 | | Porto | | 4000-001
PT | Largo do Carmo 5 r/c dto 1200-092 Lisboa | 5 | Largo do Carmo | r/c dto | | | Lisboa | | 1200-092
PT | Praça do Comércio s/n 1100-148 Lisboa | s/n | Praça do Comércio | | | | Lisboa | | 1100-148
PT | Rua 31 de Janeiro 12 4000-543 Porto | 12 | Rua 31 de Janeiro | | | | Porto | | 4000-543
PT | Quinta do Lago 8135-024 Almancil | | Quinta do Lago | | | | Almancil | | 8135-024
IT | Via Roma 10 20121 Milano MI | 10 | Via Roma | | | | Milano | MI | 20121
IT | Corso Vittorio Emanuele II 15 00186 Roma RM | 15 | Corso Vittorio Emanuele II | | | | Roma | RM | 00186
IT | Piazza del Duomo 1 20122 Milano (MI) | 1 | Piazza del Duomo | | | | Milano | MI | 20122
IT | Via Garibaldi 12/A 10122 Torino TO | 12/A | Via Garibaldi | | | | Torino | TO | 10122
IT | Via XX Settembre 5 scala B int. 7 00187 Roma | 5 | Via XX Settembre | scala B int. 7 | | | Roma | | 00187
IT | Casella Postale 45 39100 Bolzano BZ | | | | 45 | | Bolzano | BZ | 39100
IT | Viale dei Mille 7 interno 3 I-50131 Firenze FI | 7 | Viale dei Mille | interno 3 | | | Firenze | FI | 50131
IT | Via San Marco snc 30121 Venezia VE | snc | Via San Marco | | | | Venezia | VE | 30121
IT | Via 25 Aprile 8 16123 Genova | 8 | Via 25 Aprile | | | | Genova | | 16123
IT | Località Pian del Lago 53035 Monteriggioni SI | | Località Pian del Lago | | | | Monteriggioni | SI | 53035
SE | Storgatan 1 111 22 Stockholm | 1 | Storgatan | | | | Stockholm | | 111 22
SE | Drottninggatan 5B lgh 1102 111 51 Stockholm | 5B | Drottninggatan | lgh 1102 | | | Stockholm | | 111 51
SE | Box 123 101 23 Stockholm | | | | 123 | | Stockholm | | 101 23
SE | Sveavägen 44 4 tr 111 34 Stockholm | 44 | Sveavägen | 4 tr | | | Stockholm | | 111 34
SE | c/o Andersson, Vasagatan 10, SE-111 20 Stockholm | 10 | Vasagatan | | | | Stockholm | | 111 20
SE | Östra Hamngatan 16 41109 Göteborg | 16 | Östra Hamngatan | | | | Göteborg | | 41109
SE | Kungsgatan 12-14 411 19 Göteborg | 12-14 | Kungsgatan | | | | Göteborg | | 411 19
NO | Storgata 5 0155 Oslo | 5 | Storgata | | | | Oslo | | 0155
NO | Karl Johans gate 10 H0201 0154 Oslo | 10 | Karl Johans gate | H0201 | | | Oslo | | 0154
NO | Postboks 123 Sentrum 0102 Oslo | | | | 123 | Sentrum | Oslo | | 0102
NO | Torggata 2A 5. etg. 0181 Oslo | 2A | Torggata | 5. etg. | | | Oslo | | 0181
NO | Strandgaten 12 N-5013 Bergen | 12 | Strandgaten | | | | Bergen | | 5013
NO | Kongens gate 9 7013 Trondheim | 9 | Kongens gate | | | | Trondheim | | 7013
DK | Nørregade 10 2. tv 1165 København K | 10 | Nørregade | 2. tv | | | København K | | 1165
DK | H.C. Andersens Boulevard 27 1553 København V | 27 | H.C. Andersens Boulevard | | | | København V | | 1553
DK | Vesterbrogade 12B st. th. 1620 København V | 12B | Vesterbrogade | st. th. | | | København V | | 1620
DK | Postboks 12 2100 København Ø | | | | 12 | | København Ø | | 2100
DK | Søndergade 44 DK-8000 Aarhus C | 44 | Søndergade | | | | Aarhus C | | 8000
DK | Åboulevarden 3, 1. sal 8000 Aarhus C | 3 | Åboulevarden | 1. sal | | | Aarhus C | | 8000
FI | Mannerheimintie 5 A 12 00100 Helsinki | 5 | Mannerheimintie | A 12 | | | Helsinki | | 00100
FI | Aleksanterinkatu 15 B 00100 Helsinki | 15 B | Aleksanterinkatu | | | | Helsinki | | 00100
FI | PL 123 00101 Helsinki | | | | 123 | | Helsinki | | 00101
FI | Hämeenkatu 12 as. 4 33100 Tampere | 12 | Hämeenkatu | as. 4 | | | Tampere | | 33100
FI | Mikonkatu 9 FI-00100 Helsinki | 9 | Mikonkatu | | | | Helsinki | | 00100
FI | Kauppakatu 3 C 21 40100 Jyväskylä | 3 | Kauppakatu | C 21 | | | Jyväskylä | | 40100
PL | ul. Marszałkowska 10/5 00-590 Warszawa | 10/5 | ul. Marszałkowska | | | | Warszawa | | 00-590
PL | Aleje Jerozolimskie 65/79 00-697 Warszawa | 65/79 | Aleje Jerozolimskie | | | | Warszawa | | 00-697
PL | os. Słoneczne 5 m. 12 31-958 Kraków | 5 | os. Słoneczne | m. 12 | | | Kraków | | 31-958
PL | Skrytka pocztowa 12 00-950 Warszawa | | | | 12 | | Warszawa | | 00-950
PL | ul. 3 Maja 15 40-096 Katowice | 15 | ul. 3 Maja | | | | Katowice | | 40-096
PL | al. Jana Pawła II 22 00-133 Warszawa | 22 | al. Jana Pawła II | | | | Warszawa | | 00-133
PL | Rynek Główny 12 lok. 3 31-042 Kraków | 12 | Rynek Główny | lok. 3 | | | Kraków | | 31-042
CZ | Vinohradská 1597/174 130 00 Praha 3 | 1597/174 | Vinohradská | | | | Praha 3 | | 130 00
CZ | náměstí Republiky 1 110 00 Praha 1 | 1 | náměstí Republiky | | | | Praha 1 | | 110 00
CZ | Masarykova 12 602 00 Brno | 12 | Masarykova | | | | Brno | | 602 00
CZ | P.O. Box 15 110 00 Praha 1 | | | | 15 | | Praha 1 | | 110 00
CZ | 17. listopadu 8 708 00 Ostrava | 8 | 17. listopadu | | | | Ostrava | | 708 00
CZ | č.p. 45 252 28 Černošice | 45 | | | | | Černošice | | 252 28
CZ | Vodičkova 12, Praha 1 | 12 | Vodičkova | | | | Praha 1 | |
CZ | Vodičkova 12 Praha 1 | 12 | Vodičkova | | | | Praha 1 | |
CZ | Praha 1, Vodičkova 12 | 12 | Vodičkova | | | | Praha 1 | |
CZ | Praha 130 | 130 | Praha | | | | | |
SK | Obchodná 5, Bratislava 1 | 5 | Obchodná | | | | Bratislava 1 | |
HU | Váci utca 3, Budapest 13 | 3 | Váci utca | | | | Budapest 13 | |
HU | Váci út 3, 1138 Budapest XIII. kerület | 3 | Váci út | | | | Budapest XIII. kerület | | 1138
AT | Landstraßer Hauptstraße 5, Wien 3 | 5 | Landstraßer Hauptstraße | | | | Wien 3 | |
AT | Linzer Straße 10 Top 5 Wien 14 | 10 | Linzer Straße | Top 5 | | | Wien 14 | |
CH | Bahnhofstrasse 5, Zürich 4 | 5 | Bahnhofstrasse | | | | Zürich 4 | |
CH | Rue de Genève 4 | 4 | Rue de Genève | | | | | |
FR | 10 rue de Passy, Paris 15e | 10 | rue de Passy | | | | Paris 15e | |
FR | 10 rue Garibaldi, Lyon 3 | 10 | rue Garibaldi | | | | Lyon 3 | |
FR | Rue de Paris 15 | 15 | Rue de Paris | | | | | |
RO | Strada Lipscani 5, București 3 | 5 | Strada Lipscani | | | | București 3 | |
RU | 101000, Москва, ул. Ленина, д. 5, кв. 7 | 5 | ул. Ленина | кв. 7 | | | Москва | | 101000
RU | 101000 Москва, ул. Ленина 5-7 | 5-7 | ул. Ленина | | | | Москва | | 101000
RU | 101000, Москва г, Ленина ул, дом № 5, квартира 7 | 5 | Ленина ул | квартира 7 | | | Москва | | 101000
RU | 630099, Новосибирская обл., г. Новосибирск, ул. Советская, д. 12, к. 3 | 12 | ул. Советская | к. 3 | | | Новосибирск | Новосибирская обл. | 630099
RU | 620014, Екатеринбург, ул. 8 Марта, 5А, оф. 12 | 5А | ул. 8 Марта | оф. 12 | | | Екатеринбург | | 620014
RU | г. Москва, ул. Ленина, д. 5, кв. 7 | 5 | ул. Ленина | кв. 7 | | | Москва | |
RU | Москва, Тверская ул., 5, кв. 7 | 5 | Тверская ул. | кв. 7 | | | Москва | |
RU | ул. Ленина, д. 5, кв. 7, Москва, 101000 | 5 | ул. Ленина | кв. 7 | | | Москва | | 101000
RU | 101000, Moskva, ul. Lenina, d. 5, kv. 7 | 5 | ul. Lenina | kv. 7 | | | Moskva | | 101000
`;
