import { clue, type RoleEntry } from './entry.ts';

/** Where customers live. */
export const ADDRESS_ROLES: readonly RoleEntry[] = [
  {
    role: 'address_full',
    headers: `
      full address|address full|addr full|formatted address|address formatted|complete address|mailing address
      postal address|adresse complete|住所|地址|주소|διευθυνση|adres zamieszkania i kod|ev adresi|is adresi|adresi
      dizhi|dieuthinsi|situs address|전체 주소|전체주소|전체|العنوان كامل|whole address|addr line full|location address
      postal addr|post address|correspondence address|home address|residential address|delivery address
      direccion completa|domicilio completo|direccion postal|adresse postale|indirizzo completo
      endereco completo|volledig adres|adres pelny|adres korespondencyjny|tam adres|acik adres
      adres zamieszkania|πληρης διευθυνση|полный адрес|почтовый адрес|адрес доставки|ご住所|お届け先住所|送货地址|收货地址|详细地址
      주소지|배송지|العنوان|כתובת|पता|alamat|dia chi|postanschrift|lieferanschrift|wohnanschrift|hausanschrift|addr
      full addr|~address|~adresse|~direccion|~indirizzo|~endereco|~adres|~адрес|~adresa|~osoite|~cim|~location
      ~address 1|~anschrift`,
    kin: { street: 0.5, city: 0.25 },
    unnamed: -3,
    clues: [
      clue('wholeAddresses', [0, -5], [0.25, -2], [0.5, 4], [0.8, 8]),
      clue('words', [0.6, 0], [0.95, -4]),
      clue('placeLines', [0.5, 0], [0.8, 9]),
      clue('emails', [0.2, 0], [0.5, -9]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'street',
    headers: `
      street|street name|street address|streetname|address|address 1|address line 1|address line
      address street|addr|addr 1|addr line 1|line 1|strasse|strase|str|rue|adresse|calle|direccion|domicilio
      indirizzo|rua|endereco|ulica|straat|straatnaam|adres|gade|gatuadress|katu|ulice|utca|street 1
      mailing street|physical address 1|ship address 1|bill address 1|улица|адрес|strasse und hausnummer
      strasse hausnummer|strasse nr|strasse und nr|ulica i numer|straat en huisnummer|calle y numero
      via e numero|morada|gata|cadde|番地|住所 1|odos|ulitsa|visiting address|besoksadress|adress|улица дом
      улиц дом|str name|straat naam|strasse nr hausnr|str hausnr|strnr|strhausnr|stras|strasse 1|street addr
      st name|st addr|addr line|address street 1|voie|nom de voie|nom de la voie|adresse 1|adresse ligne 1
      adr 1|adr|numero et voie|numero et rue|n et rue|via piazza|indirizzo 1|via e n|direccion 1|calle numero
      calle y num|via publica|logradouro|logradouro e numero|rua e numero|ulica nr|ulica i nr|ulica i nr domu
      ulica a cislo|cislo a ulice|ulice a cp|gatunamn|gatuadresse|vej|vejnavn|vej og nr|veinavn|adresse gate
      katuosoite|sokak|cadde sokak|mahalle cadde|οδος|οδος και αριθμος|οδος αριθμος|улица и дом|ул|町名番地|丁目番地
      街道|路名|도로명|도로명주소|شارع|الشارع|רחוב|सड़क|jalan|duong|~residence|~gate|~via|~road|~lane|~住所|~osoite|~adresa
      ~cim`,
    kin: { address_full: 0.4, house_number: 0.2 },
    unnamed: -3,
    clues: [
      clue('streets', [0, -1.5], [0.2, 0], [0.4, 3.5], [0.7, 5.5]),
      clue('numberedWords', [0, 0], [0.6, 3.5], [0.9, 5]),
      clue('wholeAddresses', [0.25, 0], [0.5, -6], [0.8, -10]),
      clue('numbers', [0.3, 0], [0.7, -9]),
      clue('emails', [0.2, 0], [0.5, -12]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('organisations', [0.3, 0], [0.6, -3]),
      clue('persons', [0.4, 0], [0.8, -3]),
      clue('prose', [0.4, 0], [0.9, -3]),
      clue('category', [0, 0], [1, -2]),
      clue('length', [3, -6], [6, 0], [60, 0], [100, -4]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'street_2',
    headers: `
      address 2|address line 2|street 2|line 2|addr 2|addr line 2|street address 2|extended address
      adresszusatz|ship address 2|bill address 2|address 3|address line 3|ship address 3|bill address 3
      extra address|extraaddress|address extra line|c o adress|c o adresse|c o address|adr zusatz|addr 3
      address extra|address additional|additional address|care of|complement adresse|complement d adresse
      adresse 2|adresse ligne 2|adr 2|direccion 2|indirizzo 2|presso|adresszusatz 1|adresszeile 2
      toevoeging adres|adres 2|adrestoevoeging|dodatek|bairro complemento|osoite 2|дополнительный адрес|建物名
      マンション名|ビル名|건물명|상세주소|楼层|~complemento|~zusatz|~co|~c o|~complement|~toevoeging`,
    clues: [
      clue('emails', [0.2, 0], [0.5, -9]),
      clue('days', [0.4, 0], [0.8, -9]),
      clue('cities', [0.4, 0], [0.7, -6]),
      clue('postcodes', [0.8, 0], [0.95, -9]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'house_number',
    headers: `
      house number|house no|street number|street no|housenumber|hausnummer|hausnr|huisnummer|address number
      building number|civico|husnummer|numero de voie|st no|nr domu|numer domu|numer budynku|hazszam|house num
      house nr|hse no|hsnr|hnr|hausnr zusatz|hs nr|nr domu i lokalu|numero civico|n civico|numero casa
      numero calle|num casa|numero exterior|num ext|numero da casa|no da porta|numero voie|n voie|num voie
      n rue|no rue|huisnr|husnr|hus nr|cislo popisne|c p popisne|cp cislo|cislo domu|talonumero|hsz|kapi no
      bina no|номер дома|番地 号|门牌号|번지|bldg no|bldg|plot no|door no|premise|~n|~numero|~nummer|~number|~no|~nr
      ~num|~nro|~house|~dom|~plot|~дом|~αριθμος|~cislo|~civ|~building`,
    unnamed: -4,
    clues: [
      clue('smallNumbers', [0, -10], [0.4, -5], [0.6, 0], [0.9, 1]),
      clue('houseNumbers', [0, -2], [0.1, 1], [0.7, 3]),
      clue('oneLength', [0, 0], [1, -1]),
      clue('unique', [0.9, 0], [0.99, -3]),
      clue('days', [0.3, 0], [0.7, -7]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'unit',
    headers: `
      unit number|apartment|apt|apartment number|flat|suite|unit no|appartement|wohnung|extension
      number extension|huisnummer toevoeging|nr lokalu|numer lokalu|nr mieszkania|numer mieszkania|puerta
      квартира|toev|hnr zus|hsnr zus|zusatz hausnummer|квар|bte|boite|apt no|apt nr|apt num|aptmt|appt|no appt
      flat no|flat number|stiege|stiege tur|tur|etage porte|scala interno|piso puerta|numero interior|num int
      bloco|bloco apto|byt|cislo bytu|mieszkanie|nr mieszk|busnummer|lagenhet|lgh|lejlighed|daire|daire no
      διαμερισμα|кв|квартира номер|部屋番号|号室|室|호수|~unit|~floor|~door|~lokal|~bus|~top|~etage|~interno|~piso
      ~apto`,
    unnamed: -3,
    clues: [
      clue('units', [0, 0], [0.6, 5]),
      clue('length', [12, 0], [25, -6]),
      clue('emails', [0.2, 0], [0.5, -9]),
      clue('days', [0.4, 0], [0.8, -9]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'po_box',
    headers: `
      po box|pobox|po box number|post office box|postfach|apartado postal|boite postale|casella postale
      caixa postal|postbus|skrytka pocztowa|p o box|pob|pfach|postbox|casilla|casilla postal|postb|postfach nr
      skr poczt|~box|~bp|~pb|~cs|~apdo`,
    clues: [clue('digits', [0.2, -4], [0.6, 0])],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'city',
    headers: `
      city|town|locality|stadt|wohnort|ville|ciudad|localidad|poblacion|citta|cidade|localidade|miasto|stad
      woonplaats|ort stadt|postort|kaupunki|mesto|varos|city name|town city|gemeente|город|miejscowosc
      localite|localita|comune|obec|helyseg|paikkakunta|sehir|πολη|市区町村|城市|도시|gorod|poli|polis|chengshi
      city nm|citynm|cty|town name|post town|posttown|residence city|place of residence|home town|hometown
      locality name|suburb town|ort 01|ort 1|wohnort ort|ortsname|ort name|gemeinde|nom commune
      ville de residence|ciudad residencia|poblacion localidad|localidad ciudad|citta di residenza
      comune di residenza|paese citta|municipio cidade|cidade uf|concelho|freguesia|plaatsnaam|woonpl
      stad plaats|miasto poczta|miejsc|mesto obec|obec mesto|okres mesto|postnummerort|by navn|poststed|kunta
      postitoimipaikka|telepules|oras|localitate|il ilce|ilce sehir|πολη περιοχη|δημος|населенный пункт|г
      город проживания|місто|市町村|市区|所在城市|시군구|المدينة|مدينة|עיר|शहर|kota|thanh pho|~place|~by|~ort|~plaats|~gem
      ~place name|~commune|~municipality|~municipio|~suburb|~kommune|~poczta|~市|~区|~시`,
    kin: { district: 0.3, region: 0.1 },
    unnamed: -3,
    clues: [
      clue('words', [0, -12], [0.5, -4], [0.85, 0]),
      clue('cities', [0, -0.5], [0.1, 1], [0.25, 4], [0.6, 6]),
      clue('towns', [-0.5, -5], [-0.2, -1.5], [0, 0], [0.1, 1], [0.4, 3]),
      clue('streets', [0.25, 0], [0.6, -6]),
      clue('given', [0.4, 0], [0.8, -4]),
      clue('organisations', [0.3, 0], [0.6, -4]),
      clue('regions', [0.8, 0], [0.95, -2]),
      clue('countries', [0.5, 0], [0.9, -7]),
      clue('genders', [0.8, 0], [0.9, -7]),
      clue('distinct', [1, -1], [4, 0]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'district',
    headers: `
      district|neighborhood|neighbourhood|bairro|borough|address district|landkreis|sub district|area name
      neighborhood name|township|barrio|colonia|quartier|arrondissement|localidad barrio|frazione|quartiere
      distrito|wijk|buurt|dzielnica|gmina|powiat|mestska cast|okres|ctvrt|kommundel|bydel|semt|mahalle
      συνοικια|район|округ|区 町|区县|الحي|kecamatan|quan|ortsteil|stadtteil|bezirk|stadtbezirk
      commune d arrondissement|~county|~kreis|~quarter|~ward|~parish|~area|~department|~районен|~구|~동|~ilce
      ~suburb`,
    clues: [
      clue('words', [0, -4], [0.5, -1], [0.85, 0]),
      clue('emails', [0.2, 0], [0.5, -9]),
      clue('days', [0.4, 0], [0.8, -9]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'region',
    headers: `
      state|province|state province|state region|province code|state code|bundesland|provincia|estado|regione
      provincie|wojewodztwo|kanton|lan|state or province|governorate|prefecture|prov|край|область|都道府県|省份|pref
      지역|거주 지역|거주지역|state cd|stcd|statecd|prov code|state prov|st prov|province state|provincia estado
      comunidad autonoma|departamento|departement|dept|regione provincia|sigla provincia|uf|uf estado
      distrito estado|bundesl|blld|land kanton|gewest|woj|kraj region|lan kod|fylke|maakunta|megye|judet|bolge
      νομος|περιφερεια|область регион|регион|обл|県|都道府県名|省市|시도|المحافظة|المنطقة|מחוז|राज्य|provinsi|tinh
      ~region|~area|~st|~dep|~il|~kt|~land|~省|~도|~county region|~department`,
    kin: { district: 0.2 },
    unnamed: -2,
    clues: [
      clue('regions', [0, -0.5], [0.5, 2], [0.8, 5]),
      clue('statuses', [0.3, 0], [0.6, -12]),
      clue('words', [0, -6], [0.3, -3], [0.8, 0]),
      clue('countries', [0.5, 0], [0.9, -3]),
      clue('flags', [0.5, 0], [0.9, -8]),
      clue('unique', [0.5, 0], [0.95, -5]),
      clue('length', [20, 0], [35, -6]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'postcode',
    headers: `
      postcode|post code|postal code|postalcode|zip code|zipcode|plz|postleitzahl|code postal|c p
      codigo postal|kod pocztowy|postnummer|postinumero|iranyitoszam|zip postal code|pin code|pincode|postnr
      posta kodu|почтовый индекс|郵便番号|邮编|邮政编码|우편번호|pkod|p kod|tk|t k|postlz|yubin|yubinbango|youbian|indeks
      post kodu|postal cd|postcd|zipcd|pcode|pcd|zip 5|zip plus 4|zip 4|post index|plz ort|pstlz|plz nr
      codepost|code post|cod postal|codpostal|codigo postal cp|cod post|c a p|cod avviamento postale
      codice postale|codice di avviamento postale|kod poczt|kodpoczt|postkod|post nr|postnummer nr
      smerovaci cislo|postovni smerovaci cislo|irsz|cod postal ro|posta kod|ταχυδρομικος κωδικας|τκ|т к
      поштовий індекс|почт индекс|индекс почтовый|郵便|〒|邮政编码 邮编|우편 번호|الرمز البريدي|מיקוד|पिन कोड|kode pos
      ma buu dien|zip postal|postal zip|zip or postal code|post zip|~cap|~cp|~cep|~pin|~post|~postal|~zip
      ~index|~pk|~psc|~индекс`,
    unnamed: -3.5,
    clues: [
      clue('postcodes', [0, -13], [0.5, -5], [0.8, 0]),
      clue('surePostcodes', [0, 0], [0.1, 2], [0.5, 4.5], [0.8, 6]),
      clue('oneLength', [0, 0], [1, 1]),
      clue('uniqueDigits', [0.98, 0], [0.995, -5]),
      clue('density', [0.3, 0], [0.6, -7]),
      clue('round', [0.3, 0], [0.5, -5]),
      clue('days', [0.5, 0], [0.9, -7]),
    ],
    once: 'group',
    isEvidence: true,
  },
  {
    role: 'country',
    headers: `
      country|country code|country region|country name|pays|pais|paese|maa|zeme|orszag|country iso|страна
      nazione|ulke|国|国名|国家|국가|ctry|cntry|country cd|countrycd|country of residence|nation name
      residence country|land code|landcode|landkz|land 1|pays de residence|code pays|pais de residencia
      codigo pais|cod pais|paese di residenza|nazione residenza|pais residencia|landnaam|kraj zamieszkania
      kod kraju|krajina|maakoodi|tara|ulke kodu|χωρα|страна проживания|країна|国家地区|国地域|나라|البلد|الدولة|מדינה
      देश|negara|quoc gia|~land|~cc|~kraj|~stato|~stat|~nation|~state`,
    kin: { region: 0.15 },
    unnamed: -2,
    clues: [
      clue('countries', [0, -6], [0.3, -1], [0.6, 2], [0.9, 5]),
      clue('flags', [0.5, 0], [0.9, -9]),
      clue('unique', [0.5, 0], [0.95, -5]),
    ],
    once: 'group',
    isEvidence: true,
  },
];
