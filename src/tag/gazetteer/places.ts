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
    Sydney; Melbourne; Brisbane; Perth; Adelaide; Auckland; Pripyat; Chernobyl
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
    Guantanamo Bay; Davos; Central Park; Times Square; Golden Gate Bridge
    `,
  ),
]
