@echo off
rem Builds the program where that is needed, and runs it.
setlocal
set "home=%~dp0"
set "jar=%home%target\onrecord.jar"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if exist "%jar%" goto run
where mvn >nul 2>nul || (
    echo onrecord: the program has to be built first, and no mvn was found; install Maven 3.8 or later 1>&2
    exit /b 2
)
echo onrecord: building the program, once; this takes a minute 1>&2
pushd "%home%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
set "built=%errorlevel%"
popd
if not "%built%"=="0" exit /b 3
:run
set "threads=-XX:CICompilerCount=1"
if defined ONRECORD_JAVA_OPTS set "threads="
"%java%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -Xmn32m -XX:TieredStopAtLevel=1 %threads% -XX:C1MaxInlineSize=20 -XX:-UsePerfData -Xshare:auto "-XX:SharedArchiveFile=%home%target\onrecord.jsa" -Xlog:disable -Xlog:all=off %ONRECORD_JAVA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
