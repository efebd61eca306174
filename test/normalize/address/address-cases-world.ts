/**
 * One-line addresses outside the continent of Europe, written as people write them, without commas where they can do
 * without. Country | text | number | street | unit | box | district | city | region | postcode
 */
export const WORLD = `
US | 350 Fifth Avenue Suite 3300 New York NY 10118 | 350 | Fifth Avenue | Suite 3300 | | | New York | NY | 10118
US | 1600 Pennsylvania Ave NW Washington DC 20500 | 1600 | Pennsylvania Ave NW | | | | Washington | DC | 20500
US | PO Box 1234 Santa Fe NM 87504 | | | | 1234 | | Santa Fe | NM | 87504
US | Apt 5B 77 W 14th St New York NY 10011 | 77 | W 14th St | Apt 5B | | | New York | NY | 10011
US | HC 61 Box 23 Salmon ID 83467 | | | | HC 61 Box 23 | | Salmon | ID | 83467
CA | 123 Main St Toronto ON M5V 2T6 | 123 | Main St | | | | Toronto | ON | M5V 2T6
CA | Suite 400 55 Bloor St W Toronto ON M4W 1A5 | 55 | Bloor St W | Suite 400 | | | Toronto | ON | M4W 1A5
CA | 1234 rue Sherbrooke Ouest Montréal QC H3G 1P1 | 1234 | rue Sherbrooke Ouest | | | | Montréal | QC | H3G 1P1
CA | RR 2 Perth ON K7H 3C4 | | | | RR 2 | | Perth | ON | K7H 3C4
CA | 10-123 Jasper Avenue NW Edmonton AB T5J 1N9 | 10-123 | Jasper Avenue NW | | | | Edmonton | AB | T5J 1N9
CA | PO Box 45 Whitehorse YT Y1A 5X9 | | | | 45 | | Whitehorse | YT | Y1A 5X9
CA | 45 boulevard René-Lévesque Québec QC G1R 2B5 | 45 | boulevard René-Lévesque | | | | Québec | QC | G1R 2B5
GB | 221B Baker Street London NW1 6XE | 221B | Baker Street | | | | London | | NW1 6XE
GB | Flat 2 12 High Street Oxford OX1 4DB | 12 | High Street | Flat 2 | | | Oxford | | OX1 4DB
GB | 10 Downing St London SW1A2AA | 10 | Downing St | | | | London | | SW1A 2AA
GB | The Old Rectory, Church Lane, Great Milton OX44 7PD | | Church Lane | | | The Old Rectory | Great Milton | | OX44 7PD
GB | PO Box 123 Leeds LS1 1AA | | | | 123 | | Leeds | | LS1 1AA
GB | 3rd Floor 20 Farringdon Street London EC4A 4AB | 20 | Farringdon Street | 3rd Floor | | | London | | EC4A 4AB
GB | 14 St Mary's Road Ealing London W5 5ES | 14 | St Mary's Road | | | Ealing | London | | W5 5ES
GB | 25 Station Road Ilkley West Yorkshire LS29 9NJ | 25 | Station Road | | | | Ilkley | West Yorkshire | LS29 9NJ
GB | Flat 5, Windsor Court, 18 Park Road, Bournemouth, BH8 8QG | 18 | Park Road | Flat 5 | | Windsor Court | Bournemouth | | BH8 8QG
GB | 12 Princes Street Edinburgh Scotland EH2 2AN | 12 | Princes Street | | | | Edinburgh | Scotland | EH2 2AN
GB | 7 The Avenue Sunbury-on-Thames Middlesex TW16 5HX | 7 | The Avenue | | | | Sunbury-on-Thames | Middlesex | TW16 5HX
IE | 12 O'Connell Street Dublin 1 D01 F5P2 | 12 | O'Connell Street | | | | Dublin 1 | | D01 F5P2
IE | Apt 4 15 Barrow Street Dublin 4 D04 X2K5 | 15 | Barrow Street | Apt 4 | | | Dublin 4 | | D04 X2K5
IE | 5 Main Street Cobh Co. Cork P24 XY12 | 5 | Main Street | | | | Cobh | Co. Cork | P24 XY12
IE | 21 Patrick Street Cork T12 XY88 | 21 | Patrick Street | | | | Cork | | T12 XY88
IE | Rose Cottage, Kilmore, Co. Wexford Y35 AC12 | | Rose Cottage | | | | Kilmore | Co. Wexford | Y35 AC12
IE | 3 Grafton Street Dublin 2 | 3 | Grafton Street | | | | Dublin 2 | |
AU | 12 Smith St Fitzroy VIC 3065 | 12 | Smith St | | | | Fitzroy | VIC | 3065
AU | Unit 5 22 Ocean Ave Bondi NSW 2026 | 22 | Ocean Ave | Unit 5 | | | Bondi | NSW | 2026
AU | 5/22 Ocean Avenue Double Bay NSW 2028 | 22 | Ocean Avenue | 5 | | | Double Bay | NSW | 2028
AU | PO Box 45 Darwin NT 0801 | | | | 45 | | Darwin | NT | 0801
AU | GPO Box 1234 Sydney NSW 2001 | | | | 1234 | | Sydney | NSW | 2001
AU | Level 10 123 Pitt Street Sydney NSW 2000 | 123 | Pitt Street | Level 10 | | | Sydney | NSW | 2000
AU | Lot 7 Great Northern Highway Broome WA 6725 | | Great Northern Highway | Lot 7 | | | Broome | WA | 6725
AU | 12 The Esplanade St Kilda VIC 3182 | 12 | The Esplanade | | | | St Kilda | VIC | 3182
AU | 45 King William St Adelaide South Australia 5000 | 45 | King William St | | | | Adelaide | South Australia | 5000
NZ | 12 Queen Street Auckland 1010 | 12 | Queen Street | | | | Auckland | | 1010
NZ | 3/45 Cuba Street Te Aro Wellington 6011 | 45 | Cuba Street | 3 | | Te Aro | Wellington | | 6011
NZ | PO Box 1234 Wellington 6140 | | | | 1234 | | Wellington | | 6140
NZ | Private Bag 92019 Auckland 1142 | | | | 92019 | | Auckland | | 1142
NZ | RD 2 Cambridge 3494 | | | | RD 2 | | Cambridge | | 3494
NZ | Flat 2 18 Great North Road Grey Lynn Auckland 1021 | 18 | Great North Road | Flat 2 | | Grey Lynn | Auckland | | 1021
BR | Rua Augusta 1500 São Paulo SP 01304-001 | 1500 | Rua Augusta | | | | São Paulo | SP | 01304-001
BR | Rua Augusta, 1500 - Consolação - São Paulo - SP, 01304-001 | 1500 | Rua Augusta | | | Consolação | São Paulo | SP | 01304-001
BR | Av. Paulista 1578 apto 101 Bela Vista São Paulo SP 01310-200 | 1578 | Av. Paulista | apto 101 | | Bela Vista | São Paulo | SP | 01310-200
BR | Av. Rio Branco 45 sala 1203 Centro Rio de Janeiro RJ 20090-003 | 45 | Av. Rio Branco | sala 1203 | | Centro | Rio de Janeiro | RJ | 20090-003
BR | Caixa Postal 123 Curitiba PR 80010-000 | | | | 123 | | Curitiba | PR | 80010-000
BR | Travessa das Flores s/n Salvador BA 40020-000 | s/n | Travessa das Flores | | | | Salvador | BA | 40020-000
BR | Rua XV de Novembro nº 50 Curitiba/PR CEP 80020-310 | 50 | Rua XV de Novembro | | | | Curitiba | PR | 80020-310
MX | Av. Reforma 222 Col. Juárez 06600 CDMX | 222 | Av. Reforma | | | Col. Juárez | CDMX | | 06600
MX | Calle 5 de Mayo 10 Int. 3 Col. Centro 72000 Puebla Pue. | 10 | Calle 5 de Mayo | Int. 3 | | Col. Centro | Puebla | Pue. | 72000
MX | Insurgentes Sur 1602 Piso 4 Col. Crédito Constructor 03940 Ciudad de México CDMX | 1602 | Insurgentes Sur | Piso 4 | | Col. Crédito Constructor | Ciudad de México | CDMX | 03940
MX | Av. Juárez 100 C.P. 44100 Guadalajara Jalisco | 100 | Av. Juárez | | | | Guadalajara | Jalisco | 44100
MX | Apartado Postal 12 64000 Monterrey N.L. | | | | 12 | | Monterrey | N.L. | 64000
MX | Calle Hidalgo s/n Col. Centro 68000 Oaxaca Oax. | s/n | Calle Hidalgo | | | Col. Centro | Oaxaca | Oax. | 68000
IN | 12 MG Road Bengaluru Karnataka 560001 | 12 | MG Road | | | | Bengaluru | Karnataka | 560001
IN | 45/2 Park Street Kolkata West Bengal 700016 | 45/2 | Park Street | | | | Kolkata | West Bengal | 700016
IN | 221 Linking Road Bandra West Mumbai - 400050 | 221 | Linking Road | | | Bandra West | Mumbai | | 400050
IN | B-14 Sector 62 Noida Uttar Pradesh 201301 | B-14 | Sector 62 | | | | Noida | Uttar Pradesh | 201301
IN | Flat 302 12 Banjara Hills Road Hyderabad Telangana 500 034 | 12 | Banjara Hills Road | Flat 302 | | | Hyderabad | Telangana | 500 034
IN | PO Box 123 New Delhi 110001 | | | | 123 | | New Delhi | | 110001
SG | 10 Anson Road #10-11 International Plaza Singapore 079903 | 10 | Anson Road | #10-11 | | International Plaza | Singapore | | 079903
SG | Blk 123 Ang Mo Kio Avenue 3 #05-678 Singapore 560123 | 123 | Ang Mo Kio Avenue 3 | #05-678 | | | Singapore | | 560123
SG | 1 Raffles Place Singapore 048616 | 1 | Raffles Place | | | | Singapore | | 048616
SG | 50 Jurong Gateway Road #02-01 Singapore 608549 | 50 | Jurong Gateway Road | #02-01 | | | Singapore | | 608549
ZA | 12 Long Street Cape Town 8001 | 12 | Long Street | | | | Cape Town | | 8001
ZA | PO Box 1234 Johannesburg 2000 | | | | 1234 | | Johannesburg | | 2000
ZA | Private Bag X123 Pretoria 0001 | | | | X123 | | Pretoria | | 0001
ZA | 8 Church Street Stellenbosch Western Cape 7600 | 8 | Church Street | | | | Stellenbosch | Western Cape | 7600
ZA | 15 Rivonia Road Sandton Johannesburg 2196 | 15 | Rivonia Road | | | Sandton | Johannesburg | | 2196
ZA | Flat 12 3 Marine Parade Durban KwaZulu-Natal 4001 | 3 | Marine Parade | Flat 12 | | | Durban | KwaZulu-Natal | 4001
AE | Office 1204 Al Moosa Tower Sheikh Zayed Road Dubai | | Sheikh Zayed Road | Office 1204 | | Al Moosa Tower | Dubai | |
AE | PO Box 12345 Dubai | | | | 12345 | | Dubai | |
AE | 12 Al Wasl Road Jumeirah 1 Dubai | 12 | Al Wasl Road | | | Jumeirah 1 | Dubai | |
AE | Flat 302 45 Khalifa Street Abu Dhabi | 45 | Khalifa Street | Flat 302 | | | Abu Dhabi | |
`;

/** Text | country | number | street | unit | district | city | region | postcode; nothing but the text is known */
export const EAST_ASIA = `
〒100-0004 東京都千代田区大手町1-1-2 | JP | 1-1-2 | 大手町 | | | 千代田区 | 東京都 | 100-0004
〒530-0001 大阪府大阪市北区梅田3丁目1番3号 | JP | 3-1-3 | 梅田 | | | 大阪市北区 | 大阪府 | 530-0001
東京都渋谷区神宮前６－１２－１８ 原宿ビル501号室 | JP | 6-12-18 | 神宮前 | 501号室 | 原宿ビル | 渋谷区 | 東京都 |
神奈川県横浜市中区山下町12番地 | JP | 12 | 山下町 | | | 横浜市中区 | 神奈川県 |
北海道札幌市中央区北1条西2丁目 | JP | 2 | 北1条西 | | | 札幌市中央区 | 北海道 |
日本 〒602-8570 京都府京都市上京区下立売通新町西入薮ノ内町 | JP | | 下立売通新町西入薮ノ内町 | | | 京都市上京区 | 京都府 | 602-8570
1-1-2 Otemachi Chiyoda-ku Tokyo 100-0004 Japan | JP | 1-1-2 | Otemachi | | | Chiyoda-ku | Tokyo | 100-0004
6-12-18 Jingumae, Shibuya-ku, Tokyo 150-0001, Japan | JP | 6-12-18 | Jingumae | | | Shibuya-ku | Tokyo | 150-0001
3-1-3 Umeda Kita-ku Osaka 530-0001 Japan | JP | 3-1-3 | Umeda | | | Kita-ku | Osaka | 530-0001
北京市朝阳区建国路88号 100022 | CN | 88 | 建国路 | | 朝阳区 | 北京市 | | 100022
广东省深圳市南山区科技园路1号腾讯大厦5楼 518057 | CN | 1 | 科技园路 | 5楼 | 南山区 腾讯大厦 | 深圳市 | 广东省 | 518057
上海市浦东新区世纪大道100号 | CN | 100 | 世纪大道 | | 浦东新区 | 上海市 | |
浙江省杭州市西湖区文三路90号3幢201室 | CN | 90 | 文三路 | 3幢201室 | 西湖区 | 杭州市 | 浙江省 |
广西壮族自治区南宁市青秀区民族大道100号 | CN | 100 | 民族大道 | | 青秀区 | 南宁市 | 广西壮族自治区 |
88 Jianguo Road, Chaoyang District, Beijing 100022, China | CN | 88 | Jianguo Road | | Chaoyang District | Beijing | | 100022
台北市信義區市府路45號5樓 | TW | 45 | 市府路 | 5樓 | 信義區 | 台北市 | |
110 台北市信義區信義路五段7號 | TW | 7 | 信義路五段 | | 信義區 | 台北市 | | 110
서울특별시 강남구 테헤란로 152 | KR | 152 | 테헤란로 | | 강남구 | 서울특별시 | |
서울시 종로구 세종대로 175 101동 1203호 03172 | KR | 175 | 세종대로 | 101동 1203호 | 종로구 | 서울시 | | 03172
경기도 성남시 분당구 판교역로 166 13529 | KR | 166 | 판교역로 | | 분당구 | 성남시 | 경기도 | 13529
(06236) 서울 강남구 테헤란로 152, 3층 | KR | 152 | 테헤란로 | 3층 | 강남구 | 서울 | | 06236
부산광역시 해운대구 우동 1408-5 | KR | 1408-5 | 우동 | | 해운대구 | 부산광역시 | |
152 Teheran-ro, Gangnam-gu, Seoul 06236, South Korea | KR | 152 | Teheran-ro | | Gangnam-gu | Seoul | | 06236
`;

/** Shapes of countries with a grammar of their own. The columns are those above. */
export const SHAPES = `
CO | Cra 18#63-64, Bogotá | 63-64 | Cra 18 | | | | Bogotá | |
CO | Calle 72 No. 10-34, Apto 301, Medellín, Antioquia | 10-34 | Calle 72 | Apto 301 | | | Medellín | Antioquia |
CO | Av. 19 # 8A-49 Of. 502, Cali, 760001 | 8A-49 | Av. 19 | Of. 502 | | | Cali | | 760001
CO | Diagonal 40 sur # 10-34, Bogotá, Bogotá D.C. | 10-34 | Diagonal 40 sur | | | | Bogotá | Bogotá D.C. |
CO | Hotel Tequendama, Bogotá | | Hotel Tequendama | | | | Bogotá | |
IN | H.No. 12-34, Anna Salai, Chennai - 600002 | 12-34 | Anna Salai | | | | Chennai | | 600002
IN | #108, 5th Main Road, Indiranagar, Bengaluru 560001, Karnataka | 108 | 5th Main Road | | | Indiranagar | Bengaluru | Karnataka | 560001
AR | Mitre 55, S2000BSF Rosario | 55 | Mitre | | | | Rosario | | S2000BSF
CL | Merced 1234, 7500000 Santiago | 1234 | Merced | | | | Santiago | | 7500000
HU | 1051 Budapest, Andrássy út 7, fszt. 1 | 7 | Andrássy út | fszt. 1 | | | Budapest | | 1051
DK | Nørregade 42 4 t.v., 1165 København K | 42 | Nørregade | 4 t.v. | | | København K | | 1165
MX | Calle Hidalgo No. 7, Col. Centro, C.P. 44100, Guadalajara, Jalisco | 7 | Calle Hidalgo | | | Col. Centro | Guadalajara | Jalisco | 44100
MX | Calle Hidalgo, 44100 Guadalajara | | Calle Hidalgo | | | | Guadalajara | | 44100
TR | Bağdat Cad. No:7, 06690 Çankaya/Ankara | 7 | Bağdat Cad. | | | | Çankaya | Ankara | 06690
TR | Bağdat Cad. No:7, Çankaya, Ankara 06690 | 7 | Bağdat Cad. | | | | Çankaya | Ankara | 06690
PE | Av. Larco 456, Lima | 456 | Av. Larco | | | | Lima | |
PT | Rua Augusta, 25, R/C, 1100-053 Lisboa | 25 | Rua Augusta | R/C | | | Lisboa | | 1100-053
IT | Piazza Garibaldi 7bis, 80121 Napoli NA | 7bis | Piazza Garibaldi | | | | Napoli | NA | 80121
RU | Москва, ул. Пушкина, 5, 101000 | 5 | ул. Пушкина | | | | Москва | | 101000
NL | Hotel Centraal, Westeinde 77-3, 3011 BD Rotterdam | 77-3 | Westeinde | | | Hotel Centraal | Rotterdam | | 3011 BD
CH | Hotel Adler, Am Bach 48, 6900 Lugano | 48 | Am Bach | | | Hotel Adler | Lugano | | 6900
IE | The Old Mill, 7 O'Connell Street, Dublin 1, D01 F5P2 | 7 | O'Connell Street | | | The Old Mill | Dublin 1 | | D01 F5P2
CA | 123 rue Sherbrooke Ouest Apt 5, Montréal, QC H3G 1P1 | 123 | rue Sherbrooke Ouest | Apt 5 | | | Montréal | QC | H3G 1P1
`;
