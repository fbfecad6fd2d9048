/** Events and feasts, from memory. */
export const events = `
World War I, World War II, World War Two, WWII, WW2, WWI, First World War, Second World War, Cold War, Vietnam War, Korean War, Gulf War, Iraq War, Civil War,
American Civil War, Revolutionary War, French Revolution, Russian Revolution, Industrial Revolution, Great Depression, Great Recession, Holocaust, Arab Spring, Brexit, 9/11,
September 11, Watergate, Pearl Harbor, D-Day, Hiroshima, Chernobyl, Fukushima, Hurricane Katrina, Hurricane Sandy, Hurricane Irma, Hurricane Harvey, Hurricane Maria, Katrina,
Olympics, Olympic Games, Winter Olympics, Summer Olympics, Paralympics, World Cup, Euro 2012, Euro 2016, Champions League, Europa League, FA Cup, Carling Cup, Super Bowl,
Superbowl, World Series, Stanley Cup, NBA Finals, March Madness, Final Four, Pro Bowl, Wimbledon, US Open, French Open, Australian Open, Ryder Cup, The Masters, Tour de France,
Grand Prix, Monaco Grand Prix, Le Mans, Indy 500, Daytona 500, Kentucky Derby, Grand National, Ashes, Six Nations, Wrestlemania, SummerSlam, Royal Rumble, Oscars,
Academy Awards, Grammys, Grammy Awards, Grammy, Emmys, Emmy, Golden Globes, Golden Globe, Tony Awards, BAFTA, BAFTAs, Brit Awards, VMAs, VMA, Nobel Prize, Nobel Peace Prize,
Pulitzer Prize, Booker Prize, Eurovision, Coachella, Glastonbury, Lollapalooza, Bonnaroo, Burning Man, Woodstock, Tomorrowland, South by Southwest, Comic-Con, Comic Con, E3,
CES, WWDC, Google I/O, TEDx, DEF CON, Defcon, Black Hat, RSA Conference, re:Invent, Build, Ignite, OSCON, FOSDEM, PyCon, KubeCon, DockerCon, GopherCon, JSConf, Strange Loop,
NeurIPS, ICML, ACL, EMNLP, Cannes, Cannes Film Festival, Sundance, Toronto Film Festival, Christmas, Xmas, Christmas Eve, Good Friday, Thanksgiving, Halloween, Hanukkah,
Passover, Ramadan, Eid, Diwali, Holi, Mardi Gras, Carnival, Oktoberfest, St. Patrick's Day, Valentine's Day, Mother's Day, Father's Day, Memorial Day, Labor Day,
Fourth of July, Veterans Day, New Year's Eve, New Year's Day, Black Friday, Cyber Monday, Earth Day, Boxing Day, Davos, G8, G20, G7, Big Bang, Renaissance, Enlightenment,
Middle Ages, Ice Age
`
