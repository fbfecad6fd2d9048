/** Places beside towns and countries, from memory. */
export const places = `
USA, US, U.S., U.S.A., America, United States, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland, UAE, USSR, Soviet Union, Yugoslavia,
Czechoslovakia, Holland, Burma, Persia, Tibet, Kashmir, Punjab, Kurdistan, Chechnya, Crimea, Donbass, Kosovo, Gaza, Gaza Strip, West Bank, Palestine, Bavaria, Tuscany, Sicily,
Sardinia, Normandy, Brittany, Provence, Siberia, Europe, Asia, Africa, North America, South America, Central America, Antarctica, Australia, Oceania, Middle East, Far East,
Southeast Asia, Balkans, Scandinavia, Caribbean, Mediterranean, Sahara, Sub-Saharan Africa, Horn of Africa, Gulf of Mexico, Persian Gulf, South China Sea, Black Sea, Red Sea,
Baltic Sea, North Sea, Pacific, Pacific Ocean, Atlantic, Atlantic Ocean, Indian Ocean, Arctic, Amazon, Nile, Danube, Rhine, Thames, Seine, Mississippi, Hudson, Yangtze, Ganges,
Alps, Rocky Mountains, Himalayas, Andes, Everest, Mount Everest, Kilimanjaro, Grand Canyon, Yellowstone, Yosemite, Niagara Falls, Great Lakes, Lake Michigan, New England,
Midwest, West Coast, East Coast, Bay Area, Silicon Valley, Wall Street, Manhattan, Brooklyn, Queens, Bronx, Staten Island, Harlem, Long Island, Times Square, Central Park,
Broadway, Madison Square Garden, MSG, Ground Zero, World Trade Center, Empire State Building, Statue of Liberty, Hollywood, Beverly Hills, Malibu, Venice Beach, Santa Monica,
Hollywood Bowl, Staples Center, NorCal, Vegas, Las Vegas, NYC, New York City, New York, NY, L.A., LA, San Fran, SF, D.C., DC, Washington D.C., Capitol Hill, Philly, Chi-Town,
Chicago, ATL, Jersey, New Jersey, New Orleans, NOLA, Disneyland, Disney World, Disneyworld, Epcot, Magic Kingdom, Universal Studios, Six Flags, Wembley, Wembley Stadium,
Old Trafford, Anfield, Stamford Bridge, Emirates Stadium, Camp Nou, San Siro, Yankee Stadium, Fenway Park, Wrigley Field, Lord's, Heathrow, Gatwick, JFK, LAX, O'Hare,
Downing Street, Buckingham Palace, Westminster, Big Ben, Trafalgar Square, Camden, Soho, Brixton, Hackney, Essex, Kent, Sussex, Surrey, Cornwall, Devon, Yorkshire, Lancashire,
Merseyside, Midlands, West Midlands, Highlands, Isle of Wight, Isle of Man, Guernsey, Eiffel Tower, Louvre, Notre Dame, Champs Elysees, Versailles, Colosseum, Red Square,
Great Wall, Great Wall of China, Forbidden City, Tiananmen Square, Taj Mahal, Tahrir Square, Auschwitz, Guantanamo, Guantanamo Bay, Alcatraz, Pentagon, Camp David, Mar-a-Lago,
Area 51, Mars, Jupiter, Saturn, Venus, Pluto, Milky Way, Andromeda, International Space Station, ISS, Cape Canaveral, Hong Kong, HK, Macau, Taiwan, Okinawa, Hokkaido,
Fukushima, Jeju, Gangnam, Bali, Borneo, Sumatra, Java, Mindanao, Luzon, Goa, Kerala, Tamil Nadu, Gujarat, Bihar, Uttar Pradesh, Maharashtra, Helmand, Waziristan, Aleppo, Homs,
Mosul, Raqqa, Benghazi, Darfur, Transvaal, KwaZulu-Natal, Gauteng, Patagonia, Galapagos, Narnia, Mordor, Westeros, Winterfell, Gotham, Wakanda, Azeroth, Hyrule, Heaven, Hell,
Earth, Starbucks Reserve, Walmart Supercenter, Apple Store, Burning Man Playa
`
