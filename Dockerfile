# Builds the product and packs it in layers: libraries change seldom, the product often.
FROM docker.io/library/maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update && apt-get install -y --no-install-recommends npm && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -ntp -DskipTests -Dspotless.check.skip=true package
RUN java -Djarmode=tools -jar app/target/app-*.jar extract --layers --launcher --destination /layers

FROM docker.io/library/eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --create-home entente && install -d -o entente /data
USER entente
WORKDIR /home/entente
ENV DATA_DIR=/data PORT=8080
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
VOLUME /data
EXPOSE 8080
# The container's memory limit decides about the heap; an exhausted heap ends the process, so that it is started anew.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "org.springframework.boot.loader.launch.JarLauncher"]
