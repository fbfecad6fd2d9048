import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** Countries, states, provinces, great cities and regions. Names that are more often something else are left out. */
export const places: readonly Entity[] = [
  ...entries(
    'PLACE',
    'country',
    `
    United States = US, U.S., USA, U.S.A., United States of America, America;
    United Kingdom = UK, U.K., Great Britain, Britain; Canada; Mexico; Brazil; Argentina; Chile; Colombia;
    Peru; Venezuela; Ecuador; Bolivia; Uruguay; Paraguay; Cuba; Haiti; Jamaica; Dominican Republic;
    Puerto Rico; Panama; Costa Rica; Guatemala; Honduras; El Salvador; Nicaragua; Bahamas; Ireland; France;
    Germany; Italy; Spain; Portugal; Netherlands; Belgium; Luxembourg; Switzerland; Austria; Denmark;
    Norway; Sweden; Finland; Iceland; Poland; Czech Republic = Czechia; Slovakia; Hungary; Romania;
    Bulgaria; Greece; Croatia; Serbia; Slovenia; Bosnia; Albania; Kosovo; North Macedonia; Montenegro;
    Moldova; Ukraine; Belarus; Russia; Estonia; Latvia; Lithuania; Malta; Cyprus; Armenia; Azerbaijan;
    Kazakhstan; Uzbekistan; England; Scotland; Wales; Northern Ireland; Crimea; Monaco; Liechtenstein;
    Soviet Union = USSR; China; Hong Kong; Taiwan; Japan; South Korea; North Korea; India; Pakistan;
    Bangladesh; Sri Lanka; Nepal; Thailand; Vietnam; Cambodia; Laos; Myanmar; Malaysia; Singapore;
    Indonesia; Philippines; Australia; New Zealand; Mongolia; Afghanistan; Iran; Iraq; Israel; Gaza;
    West Bank; Palestine; Lebanon; Syria; Saudi Arabia; United Arab Emirates = UAE; Qatar; Kuwait; Bahrain;
    Oman; Yemen; Turkey; Egypt; Libya; Tunisia; Algeria; Morocco; Sudan; Ethiopia; Kenya; Uganda; Tanzania;
    Rwanda; Nigeria; Ghana; Senegal; Ivory Coast; Cameroon; Angola; Zimbabwe; Zambia; Mozambique; Botswana;
    Namibia; South Africa; Somalia; Madagascar; Fiji; Papua New Guinea; Greenland; Malawi
    `,
  ),
  ...entries(
    'PLACE',
    'state',
    `
    Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Georgia;
    Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts;
    Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey;
    New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island;
    South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington; West Virginia;
    Wisconsin; Wyoming; Ontario; Quebec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia;
    New South Wales; Queensland; Bavaria; Catalonia; Guam
    `,
  ),
  ...entries(
    'PLACE',
    'city',
    `
    New York City = NYC; Manhattan; Brooklyn; Los Angeles; San Francisco; San Jose; San Diego; Oakland;
    Sacramento; Palo Alto; Mountain View; Menlo Park; Cupertino; Redwood City; Santa Clara; Sunnyvale;
    Seattle; Redmond; Bellevue; Portland; Las Vegas; Phoenix; Denver; Salt Lake City; Dallas; Houston;
    Austin; San Antonio; Kansas City; Chicago; Detroit; Minneapolis; Milwaukee; Cleveland; Cincinnati;
    Pittsburgh; Philadelphia; Boston; Baltimore; Atlanta; Miami; Tampa; Orlando; Jacksonville;
    Fort Lauderdale; Nashville; Memphis; New Orleans; St. Louis; Indianapolis; Omaha; Honolulu; Anchorage;
    Raleigh; Washington DC = Washington D.C., D.C.; Albuquerque; Scottsdale; Grand Rapids; Toronto;
    Vancouver; Montreal; Ottawa; Calgary; Edmonton; Winnipeg; Mexico City; Guadalajara;
    São Paulo = Sao Paulo; Rio de Janeiro; Buenos Aires; Bogotá = Bogota; Lima; London; Manchester;
    Birmingham; Edinburgh; Glasgow; Dublin; Belfast; Paris; Lyon; Marseille; Berlin; Munich; Hamburg;
    Frankfurt; Cologne; Stuttgart; Vienna; Zurich; Geneva; Basel; Brussels; Amsterdam; Rotterdam; The Hague;
    Copenhagen; Stockholm; Oslo; Helsinki; Reykjavik; Madrid; Barcelona; Valencia; Lisbon; Porto; Rome;
    Milan; Turin; Naples; Venice; Athens; Istanbul; Ankara; Budapest; Prague; Warsaw; Krakow; Bucharest;
    Sofia Bulgaria; Belgrade; Zagreb; Kyiv = Kiev; Kharkiv; Lviv; Minsk; Moscow; St. Petersburg; Tallinn;
    Riga; Vilnius; Tel Aviv; Jerusalem; Haifa; Dubai; Abu Dhabi; Riyadh; Doha; Tehran; Baghdad; Cairo;
    Nairobi; Lagos; Johannesburg; Cape Town; Mumbai; Delhi = New Delhi; Bangalore = Bengaluru; Hyderabad;
    Chennai; Kolkata; Pune; Karachi; Lahore; Dhaka; Bangkok; Hanoi; Ho Chi Minh City; Kuala Lumpur; Jakarta;
    Manila; Beijing; Shanghai; Shenzhen; Guangzhou; Wuhan; Taipei; Tokyo; Osaka; Kyoto; Seoul; Pyongyang;
    Sydney; Melbourne; Brisbane; Perth; Adelaide; Auckland; Pripyat; Chernobyl;
    Boise; Spokane; Tacoma; Olympia; Eugene; Tucson; Tempe; Flagstaff; Santa Fe; El Paso; Fort Worth; Plano;
    Frisco; Corpus Christi; Oklahoma City; Tulsa; Wichita; Topeka; Des Moines; Cedar Rapids; Sioux Falls;
    Fargo; Bismarck; Billings; Missoula; Cheyenne; Boulder; Colorado Springs; Fort Collins; Little Rock;
    Baton Rouge; Shreveport; Huntsville; Chattanooga; Knoxville; Louisville; Dayton; Toledo; Akron;
    Ann Arbor; Lansing; Green Bay; Duluth; St. Paul; Syracuse; Albany; Yonkers; Ithaca; Hartford; New Haven;
    Worcester; Newark; Jersey City; Trenton; Harrisburg; Scranton; Annapolis; Norfolk; Roanoke;
    Charlottesville; Charlotte; Durham; Greensboro; Asheville; Charleston; Tallahassee; Gainesville;
    West Palm Beach; Boca Raton; Bloomington; Fort Wayne; South Bend; Peoria; Naperville; Berkeley; Fresno;
    Bakersfield; Long Beach; Anaheim; Irvine; Santa Monica; Santa Barbara; Santa Cruz; San Bernardino;
    Pasadena; Burbank; Emeryville; Fremont; Ashburn; Bentonville; Juneau; Fairbanks; San Juan; Halifax;
    Quebec City; Saskatoon; Tijuana; Monterrey; Havana; Panama City; Caracas; Quito; Santiago; Montevideo;
    Belém; Brasília = Brasilia; Medellín = Medellin; Cambridge; Oxford; Bristol; Leeds; Liverpool;
    Sheffield; Nottingham; Leicester; Coventry; Southampton; Portsmouth; Brighton; Cardiff; Swansea;
    Aberdeen; Dundee; Inverness; Milton Keynes; Cheltenham; Galway; Limerick; Toulouse; Bordeaux;
    Strasbourg; Lille; Nantes; Grenoble; Antwerp; Ghent; Leuven; Luxembourg City; Utrecht; Eindhoven;
    Nijmegen; Delft; Groningen; Düsseldorf = Dusseldorf; Leipzig; Dresden; Nuremberg; Hanover; Bremen; Bonn;
    Karlsruhe; Heidelberg; Potsdam; Wolfsburg; Salzburg; Graz; Bern; Lausanne; Lugano; Aarhus; Gothenburg;
    Malmö; Bergen; Trondheim; Tampere; Espoo; Tartu; Gdańsk = Gdansk; Wrocław = Wroclaw; Poznań = Poznan;
    Brno; Bratislava; Ljubljana; Sarajevo; Skopje; Thessaloniki; Odesa = Odessa; Donetsk; Mariupol; Kherson;
    Zaporizhzhia; Vladivostok; Novosibirsk; Tbilisi; Yerevan; Baku; Astana; Almaty; Tashkent; Bologna;
    Palermo; Genoa; Seville; Malaga; Bilbao; Zaragoza; Beirut; Damascus; Amman; Gaza City; Rafah; Ramallah;
    Jeddah; Mecca; Kuwait City; Muscat; Sanaa; Kabul; Islamabad; Kathmandu; Colombo; Ahmedabad; Gurgaon;
    Noida; Kochi; Busan; Incheon; Daejeon; Yokohama; Nagoya; Sapporo; Fukuoka; Hiroshima; Nagasaki;
    Fukushima; Hsinchu; Kaohsiung; Chengdu; Chongqing; Hangzhou; Nanjing; Xi'an; Tianjin; Macau; Phnom Penh;
    Yangon; Cebu; Penang; Bali; Canberra; Hobart; Christchurch; Addis Ababa; Kampala; Kigali; Accra; Dakar;
    Abuja; Kinshasa; Khartoum; Tripoli; Casablanca; Tunis; Algiers; Durban; Pretoria; Harare; Lusaka
    `,
  ),
  ...entries(
    'PLACE',
    'region',
    `
    Europe; Asia; Africa; North America; South America; Latin America; Central America; Antarctica;
    Middle East; Eastern Europe; Western Europe; Southeast Asia; Scandinavia; Silicon Valley; Bay Area;
    Wall Street; Capitol Hill; Balkans; Caribbean; Arctic; Midwest; East Coast; West Coast;
    Pacific Northwest; Pacific Ocean; Atlantic Ocean; Mediterranean; Mars; Fort Meade; Camp David;
    Guantanamo Bay; Davos; Central Park; Times Square; Golden Gate Bridge;
    Northern Virginia; Research Triangle; Rust Belt; Sun Belt; Bible Belt; Deep South; New England;
    Great Lakes; Great Plains; Rocky Mountains = Rockies; Appalachia; Central Valley; Orange County;
    Los Angeles County; Cook County; King County; Maricopa County; Pima County; Hudson Valley; Long Island;
    Bronx; Staten Island; Harlem; SoHo; Upper East Side; Hollywood; Beverly Hills; Las Vegas Strip;
    Route 66; Interstate 5; Mississippi River; Colorado River; Hudson River; Potomac; Lake Michigan;
    Lake Erie; Lake Superior; Lake Tahoe; Great Salt Lake; Grand Canyon;
    Yellowstone = Yellowstone National Park; Yosemite = Yosemite National Park; Glacier National Park;
    Zion National Park; Joshua Tree; Everglades; Mount Everest = Everest; Mount Rainier; Mount St. Helens;
    Kilimanjaro; Alps; Pyrenees; Andes; Himalayas; Sierra Nevada; Sahara; Gobi Desert; Amazon rainforest;
    Great Barrier Reef; North Pole; South Pole; North Sea; Baltic Sea; Black Sea; Red Sea; South China Sea;
    Persian Gulf; Gulf of Mexico; Strait of Hormuz; Taiwan Strait; Suez Canal; Panama Canal;
    English Channel; Mediterranean Sea; Indian Ocean; Arctic Ocean; Bering Sea; Sub-Saharan Africa;
    North Africa; West Africa; East Africa; Horn of Africa; Central Asia; South Asia; East Asia;
    Gulf States; Western Balkans; Nordics; Benelux; Siberia; Donbas; Luhansk; Transnistria; Kashmir; Tibet;
    Xinjiang; Gaza Strip; Golan Heights; Sinai; Kurdistan; Normandy; Provence; Tuscany; Sicily; Sardinia;
    Lombardy; Flanders; Wallonia; Schleswig-Holstein; Lower Saxony; North Rhine-Westphalia; Saxony;
    Baden-Württemberg; Hesse; Brandenburg; Andalusia; Basque Country; Galicia; Cornwall; Yorkshire;
    West Midlands; Greater Manchester; Shetland; Isle of Man; Gibraltar; Westminster; City of London;
    Canary Wharf; Heathrow = Heathrow Airport; Gatwick; JFK Airport; LaGuardia; O'Hare; Dulles;
    Pearl Harbor; Cape Canaveral; Kennedy Space Center; Vandenberg; Area 51; Oval Office; Mar-a-Lago;
    Lincoln Memorial; National Mall; Statue of Liberty; Empire State Building; World Trade Center;
    Ground Zero; Trump Tower; Madison Square Garden; Fenway Park; Wrigley Field; Yankee Stadium;
    Eiffel Tower; Louvre; Big Ben; Buckingham Palace; Stonehenge; Vatican = Vatican City; Colosseum;
    Red Square; Forbidden City; Tiananmen Square; Taj Mahal; Three Mile Island; Fort Knox; Fort Bragg;
    Quantico; Langley; Bletchley Park; Jezero Crater; Milky Way; Jupiter; Saturn; Uranus; Neptune; Pluto;
    Enceladus; Alcatraz; Rikers Island; Chernobyl Exclusion Zone; Zaporizhzhia Nuclear Power Plant
    `,
  ),
]
