/**
 * Large cities as match keys, per country one line: where no comma and no postcode stands before the city they end the
 * street and the district ("Ealing London"). Only countries that write the postcode last, or none. General knowledge.
 */
export const LARGE_CITIES = `
GB: london birmingham manchester leeds glasgow sheffield bradford liverpool edinburgh bristol cardiff leicester wakefield coventry nottingham newcastle_upon_tyne newcastle sunderland brighton hull plymouth wolverhampton stoke_on_trent derby swansea southampton salford aberdeen westminster portsmouth york peterborough dundee lancaster oxford newport preston st_albans norwich chester cambridge salisbury exeter gloucester lisburn chichester winchester londonderry carlisle worcester bath durham lincoln hereford belfast reading milton_keynes bournemouth swindon northampton luton ipswich croydon
IE: dublin cork limerick galway waterford drogheda dundalk swords bray navan kilkenny ennis tralee carlow naas sligo athlone letterkenny wexford
AU: sydney melbourne brisbane perth adelaide canberra hobart darwin newcastle wollongong geelong townsville cairns toowoomba ballarat bendigo gold_coast
NZ: auckland wellington christchurch hamilton tauranga dunedin palmerston_north napier nelson rotorua new_plymouth whangarei invercargill queenstown
IN: mumbai delhi new_delhi bengaluru bangalore hyderabad ahmedabad chennai kolkata calcutta surat pune jaipur lucknow kanpur nagpur indore thane bhopal visakhapatnam patna vadodara ghaziabad ludhiana agra nashik faridabad meerut rajkot varanasi srinagar aurangabad navi_mumbai amritsar ranchi howrah coimbatore gwalior vijayawada jodhpur madurai raipur kochi cochin chandigarh guwahati mysuru mysore noida gurugram gurgaon thiruvananthapuram bhubaneswar mangaluru
ZA: johannesburg cape_town durban pretoria port_elizabeth gqeberha bloemfontein east_london nelspruit polokwane kimberley pietermaritzburg soweto centurion
AE: dubai abu_dhabi sharjah al_ain ajman ras_al_khaimah fujairah umm_al_quwain
BR: sao_paulo rio_de_janeiro brasilia salvador fortaleza belo_horizonte manaus curitiba recife goiania belem porto_alegre guarulhos campinas sao_luis maceio campo_grande teresina joao_pessoa natal santo_andre sao_bernardo_do_campo osasco ribeirao_preto uberlandia sorocaba aracaju cuiaba joinville florianopolis londrina niteroi vitoria santos
MX: ciudad_de_mexico cdmx mexico_city
SG: singapore
HK: hong_kong kowloon
`;

/** Cities whose districts or post offices have numbers that follow the name ("Praha 1", "Paris 15e"), as match keys. */
export const NUMBERED_CITIES = `
AT: wien vienna
CH: zurich geneve genf bern basel lausanne winterthur luzern
CZ: praha prague brno ostrava plzen liberec olomouc pardubice hradec_kralove ceske_budejovice
FR: paris lyon marseille
HU: budapest
IE: dublin cork limerick galway waterford
RO: bucuresti bucharest
SK: bratislava kosice
`;

/** Counties and emirates that follow a city in British and Irish addresses, as match keys. */
export const COUNTIES = `
GB: bedfordshire berkshire buckinghamshire cambridgeshire cheshire cornwall cumbria derbyshire devon dorset county_durham co_durham east_sussex essex gloucestershire hampshire herefordshire hertfordshire kent lancashire leicestershire lincolnshire merseyside middlesex norfolk northamptonshire northumberland north_yorkshire nottinghamshire oxfordshire rutland shropshire somerset south_yorkshire staffordshire suffolk surrey tyne_and_wear warwickshire west_midlands west_sussex west_yorkshire wiltshire worcestershire greater_manchester greater_london isle_of_wight aberdeenshire fife highland perthshire ayrshire gwynedd powys dyfed clwyd gwent mid_glamorgan south_glamorgan west_glamorgan county_antrim county_down co_antrim co_down
IE: co_carlow co_cavan co_clare co_cork co_donegal co_dublin co_galway co_kerry co_kildare co_kilkenny co_laois co_leitrim co_limerick co_longford co_louth co_mayo co_meath co_monaghan co_offaly co_roscommon co_sligo co_tipperary co_waterford co_westmeath co_wexford co_wicklow county_carlow county_cavan county_clare county_cork county_donegal county_dublin county_galway county_kerry county_kildare county_kilkenny county_laois county_leitrim county_limerick county_longford county_louth county_mayo county_meath county_monaghan county_offaly county_roscommon county_sligo county_tipperary county_waterford county_westmeath county_wexford county_wicklow
`;
