import type { Entity } from '../../model/entity.ts'
import { entries } from './entries.ts'

/** More towns, regions, waters, mountains, buildings and planets. */
export const morePlaces: readonly Entity[] = [
  ...entries(
    'PLACE',
    'city',
    `
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
