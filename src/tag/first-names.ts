const list = `
Aaron Abby Abdul Abdullah Abigail Abraham Adam Adele Adrian Adriana Agnes Agnieszka Ahmed Aidan Aisha Akash
Akira Alan Alana Albert Alberto Alejandra Alejandro Alek Aleksandr Alessandro Alex Alexa Alexander Alexandra
Alexandre Alexei Alexey Alexis Alfred Ali Alice Alicia Alina Alison Alistair Allan Allen Allison Alvaro
Alyssa Amanda Amber Amelia Amir Amit Amy Ana Anand Anastasia Anatoly Anders Andre Andrea Andreas Andrei
Andres Andrew Andrey Andrés Andy Angela Angelina Angelo Angie Angus Anil Anita Anjali Ann Anna Anne Annette
Annie Anthony Antoine Anton Antonia Antonio Anya Ari Ariel Arjun Armando Arnold Arthur Arturo Arun Arvind
Ash Asher Ashley Ashton Ashwin Astrid Attila Audrey August Aurelie Aurélie Austin Ava Avery Ayesha Barack
Barb Barbara Barry Bart Bastian Beatrice Becky Ben Benedict Benjamin Benoit Benoît Bernard Bernd Bernie Bert
Beth Bethany Betsy Betty Beverly Bianca Bill Billy Bjorn Björn Blake Bob Bobby Bola Bonnie Boris Brad
Bradley Brady Brandon Brandy Brenda Brendan Brent Bret Brett Brian Brianna Bridget Britt Brittany Brooke
Bruce Bruno Bryan Bryant Bryce Byron Caitlin Caleb Callum Calvin Cameron Camila Camille Candace Cara Carl
Carla Carlo Carlos Carmen Carol Carolina Caroline Carolyn Carrie Carson Carter Casey Cassandra Cassie
Catalina Catherine Cathy Cecilia Cedric Cesar Chad Charlene Charles Charlie Charlotte Chelsea Cheryl Chester
Chidi Chloe Chris Christa Christian Christina Christine Christoph Christophe Christopher Chuck Cindy Claire
Clara Clarence Clark Claude Claudia Claudio Clay Clayton Clement Cliff Clifford Clint Clive Clément Cody
Cole Colin Colleen Collin Connie Connor Conor Conrad Corey Cory Courtney Craig Cristian Cristina Curtis
Cynthia Cyrus Cédric Daisy Dale Damian Damien Damon Dan Dana Daniel Daniela Daniele Danielle Danilo Danny
Daphne Darcy Daria Darius Darlene Darrell Darren Darryl Dave David Dawn Dean Deb Debbie Deborah Debra Deepa
Deepak Deepti Deirdre Denis Denise Dennis Derek Derrick Desmond Devon Diana Diane Diego Dieter Dimitri Dina
Dirk Divya Dmitri Dmitry Dmytro Dolores Dominic Dominik Don Donald Donna Donovan Dora Doreen Doris Dorothy
Doug Douglas Dragan Drew Duane Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo
Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elisa Elise Elizabeth Ella Ellen Elliot Elliott
Ellis Elon Elsa Emeka Emil Emilia Emilio Emily Emma Emmanuel Enrique Eric Erica Erik Erika Erin Ernest
Esteban Esther Ethan Eugene Eva Evan Evelyn Evgeny Ewan Ezra Fabian Fabio Faith Farah Fatima Federico
Felicia Felipe Felix Femi Fernando Filip Finn Fiona Florian Frances Francesca Francesco Francis Francisco
Franck Francois Frank Frankie Franklin Franz François Fred Freddie Frederic Frederick Frida Fritz Gabe Gabor
Gabriel Gabriela Gabrielle Gail Ganesh Gareth Garrett Garry Gary Gaurav Gavin Gene Genevieve Geoff Geoffrey
George Georgia Georgina Gerald Gerard Gerhard Gerry Giacomo Gian Gilbert Gilles Gina Ginger Giorgio Giovanni
Glen Glenn Gloria Gonzalo Goran Gordon Grace Graham Grant Greg Gregg Gregory Greta Grzegorz Guido Guillaume
Guillermo Gus Gustavo Guy Gwen Hailey Hannah Hans Harold Harriet Harris Harrison Harry Harvey Hassan Hazel
Heather Hector Heidi Heinrich Helen Helena Helene Henri Henrik Henry Herbert Herman Hervé Hilary Hillary
Hiro Hiroshi Holly Hope Howard Hubert Hugh Hugo Iain Ian Ibrahim Ignacio Igor Imran Ina Inga Ingrid Irene
Irina Iris Irma Isaac Isabel Isabella Isabelle Isobel Ivan Ivana Jack Jackie Jackson Jacob Jacqueline
Jacques Jaime Jake Jakob Jakub James Jamie Jan Jana Jane Janet Janice Jared Jaroslav Jasmine Jason Javier
Jay Jayden Jean Jeanette Jeanne Jeff Jeffery Jeffrey Jelena Jen Jenn Jenna Jennifer Jenny Jens Jeremiah
Jeremy Jerod Jerome Jerry Jess Jesse Jessica Jessie Jesus Jesús Jill Jim Jimmy Jo Joan Joann Joanna Joanne
Joao Joaquin Joaquín Jochen Jodi Jody Joe Joel Joey Johan Johann Johanna Johannes John Johnny Jon Jonah
Jonas Jonathan Joni Jordan Jorge Jose Josef Joseph Josephine Josh Joshua José Joy Joyce João Juan Juanita
Judith Judy Jules Julia Julian Juliana Julie Julien Juliet Julio Julius June Justin Justine Jürgen Kai
Kaitlyn Kamala Kara Karen Karim Karin Karina Karl Karla Karthik Kate Katherine Kathleen Kathryn Kathy Katie
Katrina Katya Kay Keith Kelley Kelly Kelsey Kelvin Ken Kendall Kendra Kenji Kenneth Kenny Kent Kenta Kerry
Kevin Khaled Kieran Kim Kimberly Kirk Kirsten Klaus Kris Krishna Krista Kristen Kristian Kristin Kristina
Kristine Krzysztof Kurt Kwame Kyle Lakshmi Lana Lance Lara Larry Lars Laszlo Laura Laurel Lauren Laurence
Laurent Laurie Lawrence Lea Leah Lee Leif Leigh Lena Lennart Leo Leon Leonard Leonardo Leonid Leroy Leslie
Lester Levi Lewis Liam Lila Lillian Lily Lina Linda Lindsay Lindsey Linus Lionel Lisa Lloyd Logan Lola Lora
Loren Lorenzo Loretta Lori Lorraine Lou Louis Louisa Louise Loïc Luca Lucas Lucia Luciana Lucy Lucía Luigi
Luis Luisa Lukas Lukasz Luke Luna Luther Lydia Lyle Lynn Maciej Mack Maddie Madeline Madison Mads Maggie
Magnus Maksim Malcolm Mandy Manish Manny Manuel Mara Marc Marcel Marcela Marcelo Marcia Marcin Marco Marcos
Marcus Marek Margaret Margarita Margot Maria Mariah Marian Mariana Marie Marilyn Marina Mario Marion Marissa
Marius Marjorie Mark Marko Markus Marla Marlene Marshall Marta Martha Martin Martina Marty Marvin Mary Mason
Massimo Mathias Mathieu Mathilde Matt Matteo Matthew Matthias Matthieu Maureen Maurice Mauro Max Maxim
Maxime Maximilian Maxwell Maya Maëlle Meera Megan Meghan Mehdi Mehmet Mel Melanie Melinda Melissa Mercedes
Meredith Mia Micah Michael Michal Michał Michel Michela Michele Michelle Mickey Miguel Mikael Mike Mikhail
Mila Milan Mildred Milena Miles Millie Milo Milton Mina Mindy Miranda Miriam Mitch Mitchell Mohamed Mohammad
Mohammed Mohan Moira Molly Mona Monica Monique Monty Morgan Morris Moses Muhammad Murray Mustafa Myra Myron
Nadia Nadine Nancy Naomi Natalia Natalie Natasha Nate Nathan Nathaniel Naveen Neal Ned Neha Neil Nelson
Nevin Ngozi Niamh Nicholas Nick Nicola Nicolas Nicole Niels Nigel Nikhil Nikita Nikki Niklas Nikola Nikolai
Nina Nisha Nitin Noah Noel Nolan Nora Norman Noémie Océane Olaf Oleg Oleksandr Olga Oliver Olivia Olivier
Omar Oscar Otto Owen Pablo Paige Pam Pamela Paola Paolo Parker Pascal Pat Patricia Patricio Patrick Patty
Paul Paula Paulina Pauline Paulo Pavel Pawel Pedro Peggy Penelope Penny Percy Perry Pete Peter Petr Petra
Phil Philip Philipp Philippe Phillip Phoebe Phyllis Pierre Piet Pieter Piotr Polly Pooja Pradeep Prakash
Pranav Preston Priya Quentin Quinn Rachel Rafael Raffaele Rahul Raj Rajesh Rajiv Rakesh Ralph Ramesh Ramon
Rana Randall Randi Randy Raphael Raquel Rasmus Raul Ravi Ray Raymond Rebecca Rebekah Regina Reginald Remy
Renata Rene Renee René Reuben Rex Rhonda Ricardo Rich Richard Rick Ricky Riley Rishi Rita Rob Robbie Robert
Roberta Roberto Robin Rocco Rod Roderick Rodney Rodrigo Roger Rohan Rohit Roland Rolf Roman Ron Ronald
Ronnie Rory Rosa Rosalind Rose Rosemary Rosie Ross Rowan Roxanne Roy Ruben Rudolf Rudy Rufus Rupert Russ
Russell Ruth Ryan Rémi Sabrina Sachin Sadie Said Sally Salman Salvador Sam Samantha Samir Samuel Sandeep
Sandra Sandy Sanjay Santiago Sara Sarah Sasha Satoshi Satya Saul Savannah Scott Sean Sebastian Sebastien
Selena Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Sheldon Shelley
Sherri Sherry Shirley Shreya Sid Siddharth Sidney Siegfried Sigrid Silvia Simon Simona Simone Siobhan Sneha
Sofia Sofía Sonia Sonja Sonya Sophia Sophie Soren Spencer Srinivas Stacey Stacy Stan Stanislav Stanley
Stefan Stefania Stefano Stella Stephan Stephanie Stephen Steve Steven Stewart Stuart Stéphane Sue Sujata
Sumit Sundar Sundeep Sunil Suresh Susan Susanna Susanne Susie Suzanne Sven Svetlana Swati Sylvain Sylvia
Sébastien Søren Tabitha Takashi Tamara Tammy Tanya Tara Tariq Tasha Tatiana Tatyana Taylor Ted Teresa
Terrence Terri Terry Tess Tessa Thea Thelma Theo Theodore Theresa Thiago Thibault Thierry Thomas Thorsten
Théo Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tomas Tomasz Tommy Toni Tony Tracey Traci Tracy Travis
Trent Trevor Tricia Trina Tristan Troy Tulsi Tyler Tyrone Uma Ursula Valentin Valentina Valerie Vanessa
Varun Vera Vernon Veronica Vesna Vicki Vicky Victor Victoria Vijay Vikram Vinay Vince Vincent Viola Violet
Virginia Vishal Vivek Vivian Vlad Vladimir Wade Walt Walter Wanda Warren Wayne Wei Wendell Wendy Werner
Wesley Whitney Wilfred Will Willem William Willie Wojciech Wolfgang Xavier Yan Yannick Yasmin Yolanda Yuki
Yuko Yulia Yuri Yusuf Yves Yvette Yvonne Zach Zachary Zack Zane Zara Zoe Zoltan Zoran Zoë
`

/** Given names that are common in the English-speaking world and among the people of technology. */
export const firstNames: ReadonlySet<string> = new Set(list.trim().split(/\s+/))
