/**
 * Cities that columns of places are told by, as match keys with `_` for blanks; those of `cities.ts` count too. Large
 * cities whose names are hardly names of people. Own collection from general knowledge.
 */
export const KNOWN_CITIES = `
new_york new_york_city los_angeles chicago houston phoenix philadelphia san_antonio san_diego dallas san_jose austin jacksonville fort_worth columbus charlotte san_francisco indianapolis seattle denver
washington boston el_paso nashville detroit oklahoma_city portland las_vegas memphis louisville baltimore milwaukee albuquerque tucson fresno sacramento mesa kansas_city atlanta omaha colorado_springs raleigh
miami oakland minneapolis tulsa tampa arlington new_orleans wichita cleveland bakersfield honolulu anaheim pittsburgh cincinnati st_louis saint_louis newark orlando st_paul saint_paul brooklyn bronx queens manhattan staten_island salt_lake_city
toronto montreal vancouver calgary edmonton ottawa winnipeg quebec mississauga brampton halifax
berlin hamburg munchen muenchen munich koln koeln cologne frankfurt frankfurt_am_main stuttgart dusseldorf duesseldorf leipzig dortmund essen bremen dresden hannover hanover nurnberg nuernberg duisburg bochum wuppertal bielefeld bonn munster muenster mannheim karlsruhe augsburg wiesbaden
wien vienna graz linz salzburg innsbruck zurich zuerich geneve geneva basel bern lausanne winterthur luzern
paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nimes le_havre saint_etienne clermont_ferrand
madrid barcelona valencia sevilla seville zaragoza malaga murcia palma bilbao alicante cordoba valladolid vigo gijon granada
roma rome milano milan napoli naples torino turin palermo genova genoa bologna firenze florence bari catania venezia venice verona messina padova trieste brescia parma modena
amsterdam rotterdam den_haag the_hague utrecht eindhoven groningen tilburg almere breda nijmegen bruxelles brussel brussels antwerpen antwerp gent ghent liege charleroi brugge
lisboa lisbon porto braga coimbra stockholm goteborg gothenburg malmo uppsala oslo bergen trondheim stavanger kobenhavn copenhagen aarhus odense aalborg helsinki espoo tampere vantaa turku oulu
warszawa warsaw krakow lodz wroclaw poznan gdansk szczecin praha prague brno ostrava bratislava budapest bucuresti bucharest cluj_napoca sofia beograd belgrade zagreb ljubljana athens athina thessaloniki
moskva moscow sankt_peterburg saint_petersburg novosibirsk ekaterinburg kiev kyiv kharkiv odessa minsk istanbul ankara izmir bursa antalya adana tehran baghdad riyadh jeddah doha kuwait_city beirut amman
tel_aviv jerusalem haifa cairo alexandria casablanca rabat tunis algiers lagos abuja ibadan kano accra kumasi nairobi mombasa kampala entebbe gulu mbarara jinja dar_es_salaam kigali addis_ababa dakar abidjan harare lusaka
karachi lahore islamabad rawalpindi faisalabad dhaka chittagong colombo kathmandu bangkok ho_chi_minh_city hanoi manila quezon_city cebu jakarta surabaya bandung kuala_lumpur george_town
tokyo osaka yokohama nagoya sapporo fukuoka kyoto kobe seoul busan incheon daegu beijing shanghai guangzhou shenzhen chengdu wuhan taipei kaohsiung
mexico_city ciudad_de_mexico guadalajara monterrey puebla tijuana bogota medellin cali lima santiago buenos_aires rosario caracas quito guayaquil montevideo sao_paulo rio_de_janeiro belo_horizonte curitiba porto_alegre recife fortaleza
東京 大阪市 横浜市 名古屋市 札幌市 京都市 神戸市 福岡市 서울 부산 北京 上海 广州 深圳
`;
