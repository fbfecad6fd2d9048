/** Words that stand before a person's name and are no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `President Vice Senator Sen Sen. Representative Rep Rep. Congressman Congresswoman Governor Gov Gov. Mayor
  Minister Chancellor Secretary Attorney General Gen Gen. Admiral Colonel Col. Captain Sergeant Judge Justice
  Commissioner Chairman Chairwoman Chair Director Administrator Ambassador Spokesperson Spokesman Spokeswoman
  Speaker Leader King Queen Prince Princess Pope Sir Lady Lord Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Professor Prof
  Prof. CEO CTO CFO COO CIO CISO CMO CRO VP SVP EVP Chief Founder Co-founder Cofounder Former Ex Journalist
  Reporter Analyst Host Author Democrat Democrats Republican Republicans Democratic Prime Deputy Assistant
  Officer Detective Agent Coach Father Mother Saint Uncle Aunt Engineer Developer Researcher Recorder Clerk
  Treasurer Auditor Assessor Comptroller Controller Coroner Sheriff Marshal Constable Prosecutor Solicitor
  Superintendent Principal Provost Rector Trustee Councilman Councilwoman Councilmember Councilor
  Councillor Alderman Alderwoman Selectman Supervisor Assemblyman Assemblywoman Assemblymember Delegate Lawmaker
  Premier Undersecretary Envoy Lieutenant Lt Lt. Maj. Cpl Corporal Sgt Sgt. Commander Brigadier Trooper
  Inspector Firefighter Paramedic Nurse Rabbi Imam Bishop Archbishop Reverend Rev Rev. Pastor Deacon
  Lawyer Counsel Magistrate Bailiff Ombudsman Curator Librarian Historian Economist Physicist
  Biologist Astronomer Astronaut Chemist Geologist Scientist Poet Novelist Columnist Correspondent Editor
  Publisher Producer Anchorman Anchorwoman Meteorologist Photographer Filmmaker Actor Actress Singer
  Chairperson Vice-Chair Councilperson Moderator Narrator Intern Adviser Advisor Consultant Accountant
  Architect Programmer Entrepreneur Activist Organizer Advocate Incumbent
  Justices Senators Prosecutors`.split(/\s+/),
)
